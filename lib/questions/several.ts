// What picking several things at once earns.

/** A wrong pick takes away what a right one earns, so that picking everything earns nothing unless most is right. */
export function creditOfSeveral<T>(right: readonly T[], picked: readonly T[]): number {
  const hits = picked.filter((each) => right.includes(each)).length;
  return right.length === 0 ? 0 : Math.max(0, (2 * hits - picked.length) / right.length);
}
