// One edge of a graph: thin while values wait, in the colour and with the glyph of the blame it passed on.

import type { BlameLink } from "../../lib/questions/blame-walk";
import { signOf } from "../../lib/questions/sign-of";
import type { PlacedEdge } from "./graph-layout";
import { productText, signLooks } from "./sign-look";

export function EdgeLine({
  edge,
  passed,
  active,
}: {
  edge: PlacedEdge;
  passed?: BlameLink;
  active: boolean;
}) {
  if (!passed) return <path d={edge.path} fill="none" strokeWidth={2.5} className="stroke-line-strong" />;
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

/** The multiplication on the edge that passes blame on now; drawn above everything else. */
export function EdgeProduct({ edge, link }: { edge: PlacedEdge; link: BlameLink }) {
  const { middle, side } = edge;
  const text = productText(link);
  const width = text.length * 10.6 + 26;
  return (
    <g transform={`translate(${middle.x} ${middle.y + side * 30})`}>
      <rect
        x={-width / 2}
        y={-20}
        width={width}
        height={38}
        rx={12}
        strokeWidth={2}
        className="fill-raised stroke-ink"
      />
      <text y={6} textAnchor="middle" fontSize={20} fontWeight={700} className="fill-ink">
        {text}
      </text>
    </g>
  );
}
