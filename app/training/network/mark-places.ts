// Where badges and names stand on a drawing: on their own lines or close to them, clear of each other and of all neurons.

import type { NetworkLayout, PlacedWeight } from "./network-layout";

interface Point {
  x: number;
  y: number;
}

interface Area extends Point {
  width: number;
  height: number;
}

/** A badge, in rem. */
export interface Badge {
  line: PlacedWeight;
  radius: number;
  /** Where it is wider than a circle. */
  width?: number;
}

export interface PlacedBadge extends Point {
  line: PlacedWeight;
  radius: number;
}

export interface PlacedLabel extends Area {
  line: PlacedWeight;
  /** The point of its line that it belongs to. */
  anchor: Point;
}

interface Marks {
  /** The most important first, of both: where there is no room, the last ones are left out. */
  badges: readonly Badge[];
  labels: readonly { line: PlacedWeight; characters: number }[];
}

const LABEL_HEIGHT_REM = 1.8;
/** Along the way from one neuron to the next, the best place first. */
const LABEL_WAYS = [0.5, 0.6, 0.4, 0.7, 0.3, 0.78, 0.22] as const;
/** Off the line, where many run side by side. */
const OFFSETS_REM = [0, -1.9, 1.9, -2.9, 2.9, -3.8, 3.8] as const;
const BADGE_WAYS = [0.32, 0.74, 0.42, 0.64, 0.24, 0.53, 0.82, 0.37, 0.69, 0.48, 0.28, 0.59, 0.78] as const;

export function placeMarks(
  layout: NetworkLayout,
  box: { width: number; height: number },
  { badges, labels }: Marks,
): { badges: PlacedBadge[]; labels: PlacedLabel[] } {
  const { rem } = layout;
  const taken = neurons(layout);
  const isFree = (area: Area) => isInside(area, box) && !taken.some((other) => meet(area, other));
  const isNamed = ({ line }: Badge) => labels.some((label) => label.line.index === line.index);

  const placeBadge = ({ line, radius, width = 2 * radius }: Badge): PlacedBadge[] => {
    const size = { width: width * rem, height: 2 * radius * rem };
    const area = badgePlaces(line)
      .map((point) => ({ ...point, ...size }))
      .find(isFree);
    if (!area) return [];
    taken.push(area);
    return [{ line, radius, x: area.x, y: area.y }];
  };
  const placeLabel = ({ line, characters }: Marks["labels"][number], rank: number): PlacedLabel[] => {
    const size = { width: (characters * 0.6 + 1.3) * rem, height: LABEL_HEIGHT_REM * rem };
    const all = labelPlaces(line, size.width, rem).map((place) => ({ line, ...place, ...size }));
    // What is spoken of first is named in any case; the others are also named below the drawing.
    const inAnyCase = all.find((place) => isInside(place, box)) ?? all[0];
    const label = all.find(isFree) ?? (rank === 0 ? inAnyCase : undefined);
    if (!label) return [];
    taken.push(label);
    return [label];
  };

  const first = badges.filter(isNamed).flatMap(placeBadge);
  const placed = labels.flatMap(placeLabel);
  const others = badges.filter((badge) => !isNamed(badge)).flatMap(placeBadge);
  return { badges: [...first, ...others], labels: placed };
}

/** What is taken before anything is placed. */
const neurons = ({ columns, radius }: NetworkLayout): Area[] =>
  columns.flat().map(({ x, y }) => ({ x, y, width: 1.8 * radius, height: 1.8 * radius }));

const between = (from: Point, to: Point, way: number): Point => ({
  x: from.x + (to.x - from.x) * way,
  y: from.y + (to.y - from.y) * way,
});

/** Along the line, neighbours at different ways; a bias's at its loose end. */
function badgePlaces({ from, to, isBias }: PlacedWeight): Point[] {
  if (isBias) return [0, 0.15, -0.2].map((way) => between(from, to, way));
  const turn = to.row % BADGE_WAYS.length;
  return [...BADGE_WAYS.slice(turn), ...BADGE_WAYS.slice(0, turn)].map((way) => between(from, to, way));
}

/** Beside the loose end of a bias; else on the line, or off it. */
function labelPlaces({ from, to, isBias }: PlacedWeight, width: number, rem: number) {
  if (isBias) {
    const aside = width / 2 + rem;
    return [-aside, aside, -1.8 * aside, 1.8 * aside].flatMap((dx) =>
      OFFSETS_REM.map((dy) => ({ x: from.x + dx, y: from.y + dy * rem, anchor: from })),
    );
  }
  return OFFSETS_REM.flatMap((dy) =>
    LABEL_WAYS.map((way) => {
      const anchor = between(from, to, way);
      return { x: anchor.x, y: anchor.y + dy * rem, anchor };
    }),
  );
}

const meet = (a: Area, b: Area) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const isInside = ({ x, y, width, height }: Area, box: { width: number; height: number }) =>
  x >= width / 2 && x <= box.width - width / 2 && y >= height / 2 && y <= box.height - height / 2;
