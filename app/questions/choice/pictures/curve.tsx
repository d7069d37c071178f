// A loss over its steps, small: the same heights for all curves of a question, so that they compare.

import { lossText } from "./picture-text";

interface CurveProps {
  losses: readonly number[];
  /** The largest loss of all curves beside it. */
  top: number;
}

/** The line stays as thick, however the picture is stretched. */
const WIDTH = 100;
const HEIGHT = 100;
/** Above the largest loss and below 0, so that the line is not cut in half. */
const ROOM = 4;

export function Curve({ losses, top }: CurveProps) {
  const x = (step: number) => (step / Math.max(1, losses.length - 1)) * WIDTH;
  const y = (loss: number) => HEIGHT - ROOM - (loss / Math.max(top, 1e-9)) * (HEIGHT - 2 * ROOM);
  const points = losses.map((loss, step) => `${x(step).toFixed(1)},${y(loss).toFixed(1)}`).join(" ");
  return (
    <div className="grid h-[6.5em] grid-cols-[auto_minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] gap-x-[0.3em] font-normal text-ink-soft leading-none">
      <div className="grid content-between justify-items-end text-[max(0.7em,1rem)]">
        <span>{lossText(top)}</span>
        <span>0</span>
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-full w-full border-line-strong border-b-2 border-l-2"
      >
        <polyline
          points={points}
          fill="none"
          strokeWidth="0.12em"
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
          className="stroke-ink"
        />
      </svg>
      <span />
      <span className="flex justify-between pt-[0.25em] text-[max(0.7em,1rem)]">
        <span>1</span>
        <span>{losses.length}</span>
      </span>
    </div>
  );
}
