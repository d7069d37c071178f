// One neuron, or one input: its value, the darker the larger, and at the backward stage the blame that arrived there.

import { formatNumber } from "../../../lib/expression/format-number";
import { signOf } from "../../../lib/micrograd/sign";
import type { NeuronPlace, RunStage } from "../../../lib/session/training-state";
import { signed, signLooks } from "../../graph/sign-look";
import type { PlacedNeuron } from "./network-layout";
import { COLUMN_MS } from "./pace";
import { useNeuronName } from "./use-neuron-name";
import { valueInk } from "./value-ink";

interface NeuronDiscProps {
  place: PlacedNeuron;
  radius: number;
  rem: number;
  /** Of the whole network, inputs included. */
  columns: number;
  /** What it gave for the sample on show. */
  value: number | undefined;
  /** How much the loss would move with it; undefined while nobody asks. */
  blame: number | undefined;
  stage: RunStage | null;
  isOpen: boolean;
  onOpen?: (place: NeuronPlace) => void;
}

/** From here on, in rem, a disc has room for its number. */
const ROOM_FOR_NUMBER = 1.65;

export function NeuronDisc({
  place,
  radius,
  rem,
  columns,
  value,
  blame,
  stage,
  isOpen,
  onOpen,
}: NeuronDiscProps) {
  const name = useNeuronName();
  const { x, y, column, row } = place;
  const isInput = column === 0;
  const number = value === undefined ? "" : short(value);
  const open = onOpen && (() => onOpen({ layer: column - 1, neuron: row }));
  const wave = stage === "forward" ? column * COLUMN_MS : 0;
  const back = stage === "backward" ? (columns - 1 - column) * COLUMN_MS : 0;
  const hasRoom = radius >= ROOM_FOR_NUMBER * rem;
  return (
    <g
      transform={`translate(${x} ${y})`}
      {...(open && {
        role: "button",
        tabIndex: 0,
        "aria-pressed": isOpen,
        "aria-label": `${name(place, columns)}: ${number}`,
        onClick: open,
        onKeyDown: (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          open();
        },
      })}
      className={open ? "group cursor-pointer outline-none" : ""}
    >
      {open && (
        <circle
          r={radius + 0.35 * rem}
          strokeWidth={0.18 * rem}
          className="fill-none stroke-transparent group-focus-visible:stroke-focus"
        />
      )}
      {isOpen && (
        <circle r={radius + 0.22 * rem} strokeWidth={0.34 * rem} className="fill-none stroke-accent" />
      )}
      <circle r={radius} strokeWidth={0.1 * rem} className="fill-surface stroke-line-strong" />
      <g
        className="transition-opacity duration-300 starting:opacity-0"
        style={{ transitionDelay: `${wave}ms` }}
      >
        {value !== undefined && <ValueDisc value={value} radius={radius} rem={rem} />}
        {hasRoom ? (
          <text y={0.36 * rem} textAnchor="middle" className="fill-ink font-semibold text-base">
            {number}
          </text>
        ) : (
          <text
            y={radius * 0.52}
            textAnchor="middle"
            fontSize={radius * 1.5}
            fontWeight={800}
            className="fill-ink"
          >
            {value === undefined ? "" : signLooks[signOf(value)].glyph}
          </text>
        )}
      </g>
      {blame !== undefined && !isInput && radius >= 1.3 * rem && (
        <BlameLabel blame={blame} y={radius + 0.15 * rem} rem={rem} delay={back} hasNumber={hasRoom} />
      )}
    </g>
  );
}

interface ValueDiscProps {
  value: number;
  radius: number;
  rem: number;
}

/** A value in ink: its size by how dark it is, its sign, as of a weight, by a dashed rim. */
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

interface BlameLabelProps {
  blame: number;
  y: number;
  rem: number;
  delay: number;
  hasNumber: boolean;
}

function BlameLabel({ blame, y, rem, delay, hasNumber }: BlameLabelProps) {
  const look = signLooks[signOf(blame)];
  const text = hasNumber ? signed(Number(blame.toPrecision(2))) : look.glyph;
  const width = (text.length * 0.62 + 0.9) * rem;
  return (
    <g
      transform={`translate(0 ${y})`}
      className="transition-opacity duration-300 starting:opacity-0"
      style={{ transitionDelay: `${delay}ms` }}
    >
      <rect
        x={-width / 2}
        y={-0.75 * rem}
        width={width}
        height={1.5 * rem}
        rx={0.75 * rem}
        strokeWidth={0.1 * rem}
        className={look.svgSoft}
      />
      <text y={0.36 * rem} textAnchor="middle" className={`font-bold text-base ${look.svgText}`}>
        {text}
      </text>
    </g>
  );
}

/** Two decimals, so that it fits its disc; fewer for large numbers. */
function short(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value);
  const size = Math.abs(value);
  return formatNumber(size < 100 ? Number(value.toFixed(size < 10 ? 2 : 1)) : Math.round(value));
}
