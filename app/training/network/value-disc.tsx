// A value in ink: its size by how dark it is, its sign, as of a weight, by a dashed rim.

import { valueInk } from "./value-ink";

interface ValueDiscProps {
  value: number;
  radius: number;
  rem: number;
}

export function ValueDisc({ value, radius, rem }: ValueDiscProps) {
  const dash = Math.min(0.24 * rem, 0.4 * radius);
  return (
    <>
      <circle r={radius} className="fill-ink" opacity={valueInk(value)} />
      <circle
        r={radius}
        strokeWidth={Math.min(0.14 * rem, 0.18 * radius)}
        strokeDasharray={value < 0 ? `${dash * 1.75} ${dash}` : undefined}
        className="fill-none stroke-ink"
      />
    </>
  );
}
