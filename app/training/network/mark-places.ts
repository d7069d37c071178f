// Where badges and names stand on a drawing: on their own lines or close to them, clear of each other and of all neurons.

import type { NetworkLayout, PlacedWeight } from "./network-layout";
import { PLATE_REM } from "./neuron-face";

interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

interface Area extends Point, Size {}

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
  /** Length of one rem of its type. */
  rem: number;
  /** The point of its line that it belongs to. */
  anchor: Point;
}

interface Marks {
  /** The most important first, of both: where there is no room, the last ones are left out. */
  badges: readonly Badge[];
  labels: readonly { line: PlacedWeight; characters: number }[];
  /** Below the maps of the inputs and of the output stands what goes in and comes out. */
  hasPlates?: boolean;
}

const LABEL_HEIGHT_REM = 1.8;
/** Where neurons of two columns are less than this apart, names are written smaller. */
const NARROW_GAP_REM = 5;
const SMALLER = 0.75;
/** Along the way from one neuron to the next, the best place first. */
const LABEL_WAYS = [0.5, 0.6, 0.4, 0.7, 0.3, 0.78, 0.22] as const;
/** Off the line, where many run side by side. */
const OFFSETS_REM = [0, -1.9, 1.9, -2.9, 2.9, -3.8, 3.8] as const;
const BADGE_WAYS = [0.32, 0.74, 0.42, 0.64, 0.24, 0.53, 0.82, 0.37, 0.69, 0.48, 0.28, 0.59, 0.78] as const;

export function placeMarks(
  layout: NetworkLayout,
  box: { width: number; height: number },
  { badges, labels, hasPlates = false }: Marks,
): { badges: PlacedBadge[]; labels: PlacedLabel[] } {
  const { rem } = layout;
  const taken = [...neurons(layout), ...(hasPlates ? plates(layout) : [])];
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
  const own = isNarrow(layout) ? SMALLER * rem : rem;
  const placeLabel = ({ line, characters }: Marks["labels"][number], rank: number): PlacedLabel[] => {
    const size = { width: (characters * 0.6 + 1.3) * own, height: LABEL_HEIGHT_REM * own };
    const all = [...labelPlaces(line, size, rem), ...atTheEdges(line, size.height, box)].map((place) => ({
      line,
      rem: own,
      ...place,
      ...size,
    }));
    const covered = (place: Area) => taken.reduce((sum, other) => sum + shared(place, other), 0);
    // What is spoken of first is named in any case; the others are also named below the drawing.
    const inAnyCase = () =>
      least(
        all.filter((place) => isInside(place, box)),
        covered,
      ) ?? all[0];
    const label = all.find(isFree) ?? (rank === 0 ? inAnyCase() : undefined);
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
const neurons = ({ columns }: NetworkLayout): Area[] =>
  columns.flat().map(({ x, y, radius }) => ({ x, y, width: 1.8 * radius, height: 1.8 * radius }));

const plates = ({ columns, rem }: NetworkLayout): Area[] =>
  [...(columns[0] ?? []), ...(columns.at(-1) ?? [])].map(({ x, y, radius }) => ({
    x,
    y: y + radius + PLATE_REM.down * rem,
    width: PLATE_REM.width * rem,
    height: PLATE_REM.height * rem,
  }));

const isNarrow = ({ columns, rem }: NetworkLayout): boolean =>
  Math.abs((columns[1]?.[0]?.x ?? 0) - (columns[0]?.[0]?.x ?? 0)) < NARROW_GAP_REM * rem;

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

/** Beside the loose end of a bias, which may be close to the upper edge; else on the line, or off it. */
function labelPlaces({ from, to, isBias }: PlacedWeight, { width, height }: Size, rem: number) {
  if (isBias) {
    const aside = width / 2 + rem;
    return [-aside, aside, -1.8 * aside, 1.8 * aside].flatMap((dx) =>
      OFFSETS_REM.map((dy) => ({
        x: from.x + dx,
        y: Math.max(height / 2, from.y + dy * rem),
        anchor: from,
      })),
    );
  }
  return OFFSETS_REM.flatMap((dy) =>
    LABEL_WAYS.map((way) => {
      const anchor = between(from, to, way);
      return { x: anchor.x, y: anchor.y + dy * rem, anchor };
    }),
  );
}

/** Above all neurons and below them. */
function atTheEdges({ from, to }: PlacedWeight, labelHeight: number, box: { height: number }) {
  return LABEL_WAYS.flatMap((way) => {
    const anchor = between(from, to, way);
    return [labelHeight / 2, box.height - labelHeight / 2].map((y) => ({ x: anchor.x, y, anchor }));
  });
}

/** The area that lies under both. */
function shared(a: Area, b: Area): number {
  const width = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const height = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function least<T>(all: readonly T[], measure: (one: T) => number): T | undefined {
  const sizes = all.map(measure);
  return all[sizes.indexOf(Math.min(...sizes))];
}

const meet = (a: Area, b: Area) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const isInside = ({ x, y, width, height }: Area, box: { width: number; height: number }) =>
  x >= width / 2 && x <= box.width - width / 2 && y >= height / 2 && y <= box.height - height / 2;
