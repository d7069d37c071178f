// Where the names of a few weights stand on a drawing: on their own lines or close to them, clear of each other, of their badges and of all neurons.

import { badgePoint, type NetworkLayout, type PlacedWeight } from "./network-layout";

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface PlacedLabel extends Area {
  line: PlacedWeight;
  /** The point of its line that it belongs to. */
  anchor: { x: number; y: number };
}

const HEIGHT_REM = 1.5;
/** The widest badge, with some air. */
const BADGE_REM = 1.9;
/** Along the way from one neuron to the next, the best place first. */
const WAYS = [0.5, 0.6, 0.4, 0.7, 0.3, 0.78, 0.22] as const;
/** Off the line, where many run side by side. */
const OFFSETS_REM = [0, -1.7, 1.7, -3.4, 3.4] as const;

/** `lengths` has the number of characters of each line's name. */
export function placeLabels(
  lines: readonly PlacedWeight[],
  lengths: readonly number[],
  { columns, radius, rem }: NetworkLayout,
  box: { width: number; height: number },
): PlacedLabel[] {
  const square = ({ x, y }: { x: number; y: number }, width: number): Area => ({
    x,
    y,
    width,
    height: width,
  });
  const taken = [
    ...lines.map((line) => square(badgePoint(line, columns), BADGE_REM * rem)),
    ...columns.flat().map((neuron) => square(neuron, 2 * radius)),
  ];
  return lines.map((line, index) => {
    const size = { width: ((lengths[index] ?? 0) * 0.5 + 0.9) * rem, height: HEIGHT_REM * rem };
    const places = placesAt(line, size.width, rem).map((place) => ({ line, ...place, ...size }));
    const inside = places.filter((place) => isInside(place, box));
    const free = inside.find((place) => !taken.some((other) => meet(place, other)));
    const label = (free ?? inside[0] ?? places[0]) as PlacedLabel;
    taken.push(label);
    return label;
  });
}

/** Beside the loose end of a bias; else on the line. */
function placesAt({ from, to, isBias }: PlacedWeight, width: number, rem: number) {
  if (isBias) {
    const aside = width / 2 + rem;
    return [-aside, aside].flatMap((dx) =>
      OFFSETS_REM.map((dy) => ({ x: from.x + dx, y: from.y + dy * rem, anchor: from })),
    );
  }
  return OFFSETS_REM.flatMap((dy) =>
    WAYS.map((way) => {
      const anchor = { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
      return { x: anchor.x, y: anchor.y + dy * rem, anchor };
    }),
  );
}

const meet = (a: Area, b: Area) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const isInside = ({ x, y, width, height }: Area, box: { width: number; height: number }) =>
  x >= width / 2 && x <= box.width - width / 2 && y >= height / 2 && y <= box.height - height / 2;
