// A neuron's own little map of the plane: dark where it gives much; the output's, in the tints of the two classes, what the network says.

import { classLook, STRONGEST_TINT } from "../plane/class-look";
import { MAP_SIZE, type NeuronMap } from "./neuron-map";

interface NeuronTileProps {
  map: NeuronMap;
  radius: number;
  /** The id of a clip path of a map's size. */
  clip: string;
  /** Colour is kept for something else. */
  isGrey: boolean;
}

/** Each lies on those before it. */
const BAND_INK = 0.24;
const HALF = MAP_SIZE / 2;
const outside = `M0 0H${MAP_SIZE}V${MAP_SIZE}H0Z`;

export function NeuronTile({ map, radius, clip, isGrey }: NeuronTileProps) {
  const { aboveZero, bands } = map;
  const scale = radius / HALF;
  return (
    <g
      transform={`scale(${scale}) translate(${-HALF} ${-HALF})`}
      clipPath={`url(#${clip})`}
      fillRule="evenodd"
    >
      {aboveZero !== undefined && !isGrey ? (
        <>
          <path d={outside + aboveZero} className={classLook(-1).svgFill} opacity={STRONGEST_TINT} />
          <path d={aboveZero} className={classLook(1).svgFill} opacity={STRONGEST_TINT} />
          <path d={aboveZero} strokeWidth={4} className="fill-none stroke-ink" />
        </>
      ) : (
        bands.map((band, level) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its level.
          <path key={level} d={band} opacity={BAND_INK} className="fill-ink" />
        ))
      )}
    </g>
  );
}

interface SampleDotProps {
  /** In shares of the map from its upper left corner. */
  at: { x: number; y: number };
  radius: number;
  rem: number;
}

/** Where the sample on show lies on a map. */
export function SampleDot({ at, radius, rem }: SampleDotProps) {
  return (
    <circle
      cx={(2 * at.x - 1) * radius}
      cy={(2 * at.y - 1) * radius}
      r={Math.max(0.26 * rem, 0.14 * radius)}
      strokeWidth={0.09 * rem}
      className="fill-accent stroke-ink"
    />
  );
}

/** What cuts off maps at their edge; to be put into the drawing once. */
export function TileClip({ id }: { id: string }) {
  return (
    <clipPath id={id}>
      <rect width={MAP_SIZE} height={MAP_SIZE} rx={TILE_CORNER * MAP_SIZE} />
    </clipPath>
  );
}

/** Of a map's side. */
export const TILE_CORNER = 0.14;
