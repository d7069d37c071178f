// A node that was tapped: a ring around its card, and at its corner how many tapped it.

import type { PlacedNode } from "./placed";

export interface NodeMark {
  /** By this screen's own person, by the class, or rightly. */
  look: "picked" | "class" | "right";
  /** At the corner; "" for nothing. */
  text: string;
  /** Of the class, from 0 to 1: the ring is as strong. */
  share: number;
}

/** What may be tapped, and what then happens; whoever cannot tap finds the same beside the drawing. */
export interface Taps {
  choices: readonly number[];
  onTap: (id: number) => void;
}

const looks = {
  picked: { ring: "stroke-ink", tag: "fill-ink", text: "fill-paper" },
  class: { ring: "stroke-ink-soft", tag: "fill-ink-soft", text: "fill-paper" },
  right: { ring: "stroke-accent-deep", tag: "fill-accent stroke-ink", text: "fill-accent-ink" },
};

const RING = { thin: 4, thick: 10 };

/** What is right has a second ring, so that no colour has to say it. */
export function MarkRing({ mark, width, height }: { mark: NodeMark } & Pick<PlacedNode, "width" | "height">) {
  const { look, share } = mark;
  const stroke = RING.thin + (RING.thick - RING.thin) * share;
  const ring = (out: number, thickness: number, style: string) => (
    <rect
      x={-width / 2 - out}
      y={-height / 2 - out}
      width={width + 2 * out}
      height={height + 2 * out}
      rx={16 + out}
      strokeWidth={thickness}
      className={`fill-none ${style}`}
    />
  );
  return (
    <>
      {ring(stroke / 2 + 1, stroke, looks[look].ring)}
      {look === "right" && ring(stroke + 5, 3, "stroke-ink")}
    </>
  );
}

const TAG_SIZE = 24;

export function MarkTag({ mark, width, height }: { mark: NodeMark } & Pick<PlacedNode, "width" | "height">) {
  const { look, text } = mark;
  if (!text) return null;
  const wide = Math.max(36, text.length * 0.62 * TAG_SIZE + 22);
  return (
    // Beyond the corner, the farther the more is written, and above the name on the card.
    <g transform={`translate(${width / 2 + wide / 4 + 5 - wide / 2} ${-height / 2 - 9})`}>
      <rect
        x={-wide / 2}
        y={-17}
        width={wide}
        height={34}
        rx={17}
        strokeWidth={2.5}
        className={looks[look].tag}
      />
      <text y={8.5} textAnchor="middle" fontSize={TAG_SIZE} fontWeight={800} className={looks[look].text}>
        {text}
      </text>
    </g>
  );
}
