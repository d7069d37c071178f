// Numbers as bars beside each other, small: the same heights for all bars of a question, so that they compare.

import { heightsText } from "./picture-text";

interface BarsProps {
  heights: readonly number[];
  /** The highest of all bars beside them. */
  top: number;
  /** As many as any picture beside it has: all are equally wide. */
  most: number;
}

export function Bars({ heights, top, most }: BarsProps) {
  return (
    <div className="grid h-[6.5em] grid-rows-[minmax(0,1fr)_auto] gap-[0.25em]">
      <div className="flex items-end justify-center gap-[0.25em] border-line-strong border-b-2 px-[0.4em]">
        {heights.map((height, place) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: bars never move, and two may be alike.
            key={place}
            className="min-w-0 rounded-t-sm border-2 border-accent-deep border-b-0 bg-accent"
            style={{ width: `min(2em, ${100 / most}%)`, height: `${(100 * height) / Math.max(top, 1e-9)}%` }}
          />
        ))}
      </div>
      <span className="text-center font-normal text-[max(0.7em,1rem)] leading-none">
        {heightsText(heights)}
      </span>
    </div>
  );
}
