// One neuron, or one input, at its place: its face, its name where it is an input, and a button where it can be opened.

import type { NeuronPlace, RunStage } from "../../../lib/session/training-state";
import type { PlacedNeuron } from "./network-layout";
import { NeuronFace, type NeuronFaceProps, NeuronShape, short } from "./neuron-face";
import { COLUMN_MS } from "./pace";
import { useNeuronName } from "./use-neuron-name";

interface NeuronDiscProps extends NeuronFaceProps {
  place: PlacedNeuron;
  /** Of the whole network, inputs included. */
  columns: number;
  stage: RunStage | null;
  isOpen: boolean;
  onOpen?: (place: NeuronPlace) => void;
  /** Tells that the pointer or the keyboard is at it. */
  onLook?: () => void;
}

export function NeuronDisc({ place, columns, stage, isOpen, onOpen, onLook, ...face }: NeuronDiscProps) {
  const name = useNeuronName();
  const { radius, rem, map, value } = face;
  const { x, y, column, row } = place;
  const open = onOpen && (() => onOpen({ layer: column - 1, neuron: row }));
  const ring = radius + 0.24 * rem;
  return (
    <g
      transform={`translate(${x} ${y})`}
      onPointerEnter={onLook}
      {...(open && {
        role: "button",
        tabIndex: 0,
        "aria-pressed": isOpen,
        "aria-label": `${name(place, columns)}${value === undefined ? "" : `: ${short(value)}`}`,
        onClick: open,
        onFocus: onLook,
        onKeyDown: (event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          // Nor is it the host's key for going on.
          event.stopPropagation();
          open();
        },
      })}
      className={open ? "group cursor-pointer outline-none" : ""}
    >
      {open && (
        <NeuronShape
          radius={radius + 0.35 * rem}
          isTile={map !== undefined}
          strokeWidth={0.18 * rem}
          className="fill-none stroke-transparent group-hover:stroke-accent-deep group-focus-visible:stroke-focus"
        />
      )}
      {isOpen && (
        <NeuronShape
          radius={ring}
          isTile={map !== undefined}
          strokeWidth={0.34 * rem}
          className="fill-none stroke-accent"
        />
      )}
      <NeuronShape
        radius={radius}
        isTile={map !== undefined}
        strokeWidth={0.1 * rem}
        className="fill-surface stroke-line-strong"
      />
      <g
        className="transition-opacity duration-300 starting:opacity-0"
        style={{ transitionDelay: `${arrival(stage, column, columns)}ms` }}
      >
        <NeuronFace {...face} />
      </g>
      {column === 0 && <InputName row={row} x={-radius - 0.5 * rem} rem={rem} />}
    </g>
  );
}

/** In milliseconds: values come from the left, blame from the right. */
function arrival(stage: RunStage | null, column: number, columns: number): number {
  if (stage === "forward") return column * COLUMN_MS;
  // What entered the network stays where it is.
  return stage === "backward" && column > 0 ? (columns - 1 - column) * COLUMN_MS : 0;
}

function InputName({ row, x, rem }: { row: number; x: number; rem: number }) {
  return (
    <text x={x} y={0.4 * rem} textAnchor="end" fontSize={1.35 * rem} className="fill-ink-soft font-bold">
      x
      <tspan fontSize={rem} dy={0.3 * rem}>
        {row + 1}
      </tspan>
    </text>
  );
}
