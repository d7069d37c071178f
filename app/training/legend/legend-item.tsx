// One thing that a drawing shows, as a small sample of it, and what it means.

import type { ReactNode } from "react";

interface LegendItemProps {
  sample: ReactNode;
  /** Nothing where the sample speaks for itself. */
  children?: ReactNode;
}

export function LegendItem({ sample, children }: LegendItemProps) {
  return (
    <li className="flex items-center gap-[0.45em]">
      {sample}
      {children && <span>{children}</span>}
    </li>
  );
}

/** Length of one rem in a sample's drawing. */
export const SAMPLE_REM = 16;
export const SAMPLE_HEIGHT = 22;

interface SampleDrawingProps {
  width: number;
  children: ReactNode;
}

export function SampleDrawing({ width, children }: SampleDrawingProps) {
  return (
    <svg viewBox={`0 0 ${width} ${SAMPLE_HEIGHT}`} aria-hidden="true" className="h-[0.9em] shrink-0">
      {children}
    </svg>
  );
}
