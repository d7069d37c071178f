// One edge of a graph: thin while values wait, in the colour and with the glyph of the blame it passed on.

import { signOf } from "../../lib/micrograd/sign";
import type { BlameLink } from "../../lib/questions/blame-walk";
import type { PlacedEdge } from "./placed";
import { signLooks } from "./sign-look";

export function EdgeLine({
  edge,
  passed,
  active,
  moves,
}: {
  edge: PlacedEdge;
  passed?: BlameLink;
  active: boolean;
  /** Whether a number that has moved moves the next one along it. */
  moves: boolean;
}) {
  if (!passed)
    return (
      <path
        d={edge.path}
        fill="none"
        strokeWidth={moves ? 5 : 2.5}
        className={moves ? "stroke-ink" : "stroke-line-strong"}
      />
    );
  const look = signLooks[signOf(passed.passed)];
  return (
    <>
      <path
        d={edge.path}
        fill="none"
        strokeWidth={active ? 8 : 5}
        className={look.stroke}
        strokeLinecap="round"
      />
      {!active && (
        <g transform={`translate(${edge.middle.x} ${edge.middle.y})`}>
          <circle r={13} strokeWidth={2.5} className={look.svgSoft} />
          <text y={7} textAnchor="middle" fontSize={21} fontWeight={800} className={look.svgText}>
            {look.glyph}
          </text>
        </g>
      )}
    </>
  );
}
