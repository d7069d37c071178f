// Sizes as an operator reads them.

const UNITS = ["kB", "MB", "GB", "TB"];

export function inUnits(bytes: number): string {
  let [size, unit] = [bytes / 1_000, 0];
  for (; size >= 1_000 && unit < UNITS.length - 1; unit++) size /= 1_000;
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit]}`;
}
