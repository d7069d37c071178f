// Which single field was typed into, where nothing else differs between two states of a quiz.

/** Its path; null where more than one value differs, or something was put in, taken out or moved. */
export function fieldBetween(before: unknown, after: unknown): string | null {
  const found = differences(before, after, "");
  return found.length === 1 ? (found[0] ?? null) : null;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Two are enough to know that it was not one. Whatever is the same object is looked at no closer. */
function differences(before: unknown, after: unknown, path: string): string[] {
  if (Object.is(before, after)) return [];
  if (!isGroup(before) || !isGroup(after)) return [path];
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) return [path, path];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => differences(before[name], after[name], `${path}/${name}`)).slice(0, 2);
}
