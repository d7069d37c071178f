// Lines on the big screen, as large as all of them fit, and no wider than they are.

"use client";

import type { ReactNode } from "react";
import { useFittingType } from "../../ui/use-fitting-type";

/** The smallest is what can be read from the last row. */
const SIZES = [2.4, 2.1, 1.8, 1.6, 1.4, 1.2, 1.1, 1];

interface FittingProps {
  /** In em. */
  width: number;
  /** How narrow it may become, in em, before its type shrinks. */
  least?: number;
  /** Whatever changes how much room they need. */
  content: string;
  children: ReactNode;
}

export function Fitting({ width, least, content, children }: FittingProps) {
  const ref = useFittingType<HTMLDivElement>(SIZES, content, least);
  return (
    <div className="grid min-h-0 grow content-center">
      <div ref={ref} className="max-h-full min-h-0 overflow-hidden">
        <div className="mx-auto" style={{ maxWidth: `${width}em` }}>
          {children}
        </div>
      </div>
    </div>
  );
}

/** Of the longest. */
export const lengthOf = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
