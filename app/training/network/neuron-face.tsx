// What stands in a neuron: nothing, its map of the plane, what it gives for the sample on show, or the blame that arrived there.

import { formatNumber } from "../../../lib/expression/format-number";
import { signOf } from "../../../lib/micrograd/sign";
import { signed, signLooks } from "../../graph/sign-look";
import type { NeuronMap } from "./neuron-map";
import { NeuronTile, SampleDot, TILE_CORNER } from "./neuron-tile";
import { ValueDisc } from "./value-disc";

export interface NeuronFaceProps {
  radius: number;
  rem: number;
  /** For data on a plane. */
  map?: NeuronMap;
  clip: string;
  /** Where the sample on show lies on the map. */
  at: { x: number; y: number } | null;
  /** Undefined where it is not told. */
  value?: number;
  blame?: number;
}

/** From here on, in rem, there is room for a number below a map. */
const ROOM_FOR_PLATE = 1.65;
/** How far below the edge of a map the middle of its number's plate is, and the plate's size; a longer number is wider. */
export const PLATE_REM = { down: 0.5, width: 3, height: 1.4 };
/** In rem: a digit, and what stays free beside a number. */
const DIGIT_WIDTH = 0.6;
const NUMBER_MARGIN = 0.55;

export function NeuronFace({ radius, rem, map, clip, at, value, blame }: NeuronFaceProps) {
  // A map without blame stays as grey as the network around it.
  if (blame !== undefined && !(map && signOf(blame) === "0")) {
    const look = signLooks[signOf(blame)];
    return (
      <>
        <NeuronShape
          radius={radius}
          isTile={map !== undefined}
          strokeWidth={0.16 * rem}
          className={look.svgSoft}
        />
        <Inscription
          numbers={[2, 1].map((digits) => signed(Number(blame.toPrecision(digits))))}
          glyph={look.glyph}
          {...{ radius, rem }}
          className={look.svgText}
        />
      </>
    );
  }
  if (map) {
    return (
      <>
        <NeuronTile {...{ map, radius, clip }} isGrey={blame !== undefined} />
        <NeuronShape radius={radius} isTile strokeWidth={0.12 * rem} className="fill-none stroke-ink" />
        {value !== undefined && blame === undefined && (
          <>
            {radius >= ROOM_FOR_PLATE * rem && (
              <Plate text={short(value)} y={radius + PLATE_REM.down * rem} rem={rem} />
            )}
            {at && <SampleDot at={at} radius={radius} rem={rem} />}
          </>
        )}
      </>
    );
  }
  if (value === undefined) return null;
  return (
    <>
      <ValueDisc value={value} radius={radius} rem={rem} />
      <Inscription
        numbers={shorter(value)}
        glyph={signLooks[signOf(value)].glyph}
        {...{ radius, rem }}
        className="fill-ink"
      />
    </>
  );
}

interface NeuronShapeProps {
  radius: number;
  isTile: boolean;
  strokeWidth: number;
  className: string;
}

/** Round, or as a map is. */
export function NeuronShape({ radius, isTile, ...look }: NeuronShapeProps) {
  if (!isTile) return <circle r={radius} {...look} />;
  const side = 2 * radius;
  return <rect x={-radius} y={-radius} width={side} height={side} rx={TILE_CORNER * side} {...look} />;
}

interface InscriptionProps {
  /** The same number, ever shorter. */
  numbers: readonly string[];
  glyph: string;
  radius: number;
  rem: number;
  className: string;
}

/** The longest number that fits, else the sign alone, as large as the neuron. */
function Inscription({ numbers, glyph, radius, rem, className }: InscriptionProps) {
  const fits = (text: string) => (text.length * DIGIT_WIDTH + NUMBER_MARGIN) * rem <= 2 * radius;
  const number = numbers.find(fits);
  return (
    <text
      y={number ? 0.36 * rem : radius * 0.52}
      textAnchor="middle"
      fontSize={number ? undefined : radius * 1.5}
      className={`${className} ${number ? "font-bold text-base" : "font-extrabold"}`}
    >
      {number ?? glyph}
    </text>
  );
}

/** A number below a map. */
function Plate({ text, y, rem }: { text: string; y: number; rem: number }) {
  const width = (text.length * 0.62 + 0.7) * rem;
  return (
    <g transform={`translate(0 ${y})`}>
      <rect
        x={-width / 2}
        y={(-PLATE_REM.height / 2) * rem}
        width={width}
        height={PLATE_REM.height * rem}
        rx={(PLATE_REM.height / 2) * rem}
        strokeWidth={0.1 * rem}
        className="fill-surface stroke-ink"
      />
      <text y={0.36 * rem} textAnchor="middle" className="fill-ink font-semibold text-base">
        {text}
      </text>
    </g>
  );
}

/** The same value, ever shorter; one that is not zero never becomes it on the way. */
export function shorter(value: number): string[] {
  const tenths = formatNumber(Number(value.toFixed(1)));
  return tenths === "0" ? [short(value)] : [short(value), tenths];
}

/** Two decimals, so that it fits its neuron; fewer for large numbers. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value);
  const size = Math.abs(value);
  return formatNumber(size < 100 ? Number(value.toFixed(size < 10 ? 2 : 1)) : Math.round(value));
}
