// An error whose message is one sentence for the operator: it stops the start and is shown without a stack.

export class StartError extends Error {
  override name = "StartError";
}

/**
 * What went wrong, as half a sentence. An address with several numbers fails for each of them, and says nothing itself; Prisma says
 * first where in the code it was, below an empty line.
 */
export function reasonOf(error: unknown): string {
  const { message, code, errors } = error as Error & { code?: string; errors?: unknown[] };
  if (errors?.[0]) return reasonOf(errors[0]);
  const [first, ...more] = message.split("\n");
  return (first || more.findLast(Boolean) || code || "unknown").replace(/\.$/, "");
}
