// What tells one question about a node from the next at a glance: the node, and the formula of the end.

export function nodeGist({ target, expression }: { target: string; expression: string }): string {
  const end = expression.trim().split(/[\n;]/).at(-1)?.trim() ?? "";
  return [target, end].filter(Boolean).join(" ← ");
}
