// A round knob, turned so far from the top: an arc says how far, and a notch where it stands.

import { CLICKS_A_ROUND } from "../../../../lib/questions/knob/clicks";
import { arcPath, DEGREES_A_CLICK, pointAt, ROUND } from "./angle";

/** In units of the drawing, which is 100 wide. */
const SCALE = 46;
const TICK = { from: 42, to: 46 };
const KNOB = 34;

const ticks = Array.from({ length: CLICKS_A_ROUND / 2 }, (_, at) => 2 * at * DEGREES_A_CLICK);

export function DialFace({ degrees, className = "" }: { degrees: number; className?: string }) {
  const notch = { from: pointAt(degrees, KNOB - 15), to: pointAt(degrees, KNOB - 4) };
  const rounds = Math.floor(Math.abs(degrees) / ROUND);
  return (
    <svg viewBox="-50 -50 100 100" aria-hidden="true" className={`block ${className}`}>
      {ticks.map((tick) => {
        const [from, to] = [pointAt(tick, TICK.from), pointAt(tick, TICK.to)];
        return (
          <line
            key={tick}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={tick === 0 ? 3 : 1.2}
            className={tick === 0 ? "stroke-ink" : "stroke-line-strong"}
          />
        );
      })}
      <circle r={KNOB} strokeWidth={2} className="fill-raised stroke-ink" />
      {rounds > 0 && <circle r={SCALE - 7} fill="none" strokeWidth={5} className="stroke-accent-deep" />}
      <path
        d={arcPath(degrees - Math.sign(degrees) * rounds * ROUND, SCALE - 7)}
        fill="none"
        strokeWidth={5}
        className="stroke-accent"
      />
      <line
        x1={notch.from.x}
        y1={notch.from.y}
        x2={notch.to.x}
        y2={notch.to.y}
        strokeWidth={6}
        strokeLinecap="round"
        className="stroke-ink"
      />
    </svg>
  );
}
