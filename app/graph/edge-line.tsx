// One edge of a graph: thin while values wait, in the colour and with the glyph of the blame it passed on.

import { signOf } from "../../lib/micrograd/sign";
import type { BlameLink } from "../../lib/questions/blame-walk";
import type { PlacedEdge } from "./placed";
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

/** What fits between two columns in one line. */
const LONGEST_LINE = 13;
const LINE = 24;
/** Keeps clear of the operand's card and the ring around it: that is where the class is looking. */
const CLEARANCE = 14;

/** The multiplication on the edge that passes blame on now; drawn above everything else. */
export function EdgeProduct({ edge, link }: { edge: PlacedEdge; link: BlameLink }) {
  const { start, middle, side } = edge;
  const product = productText(link);
  const lines = product.length <= LONGEST_LINE ? [product] : product.split(/ (?=[=≈])/);
  const width = Math.max(...lines.map((line) => line.length)) * 11 + 22;
  const height = lines.length * LINE + 12;
  const x = Math.max(middle.x, start.x + CLEARANCE + width / 2);
  return (
    <g transform={`translate(${x} ${middle.y + side * (height / 2 + 12)})`}>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={12}
        strokeWidth={2}
        className="fill-raised stroke-ink"
      />
      {lines.map((line, index) => (
        <text
          key={line}
          y={(index - (lines.length - 1) / 2) * LINE + 7}
          textAnchor="middle"
          fontSize={21}
          fontWeight={700}
          className="fill-ink"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
