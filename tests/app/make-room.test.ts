// A line that is dragged over others: which place it is over, and how the others make room.

import { describe, expect, it } from "vitest";
import { changingPlaces } from "../../app/questions/lines/arrange/ways";
import { placeUnder, rollAt, roomAt, type Span, within } from "../../app/ui/dragging/make-room";

/** Three lines of which the second is as high as two, 8 pixels apart. */
const spans: Span[] = [
  { start: 100, end: 140 },
  { start: 148, end: 228 },
  { start: 236, end: 276 },
];

describe("a line in the hand", () => {
  it.each([
    [0, 0, 0],
    [0, 47, 0],
    [0, 49, 1],
    [0, 117, 2],
    [0, 1_000, 2],
    [2, -47, 2],
    [2, -49, 1],
    [2, -117, 0],
    [1, -29, 0],
    [1, 29, 2],
    [1, 27, 1],
  ])("that was at %d and is dragged by %d pixels is over place %d", (from, by, place) => {
    expect(placeUnder(spans, from, by)).toBe(place);
  });

  it("takes its own height and one gap from those that it passes, and nothing from others", () => {
    expect(spans.map((_, place) => roomAt(spans, 0, 1, place))).toEqual([0, -48, 0]);
    expect(spans.map((_, place) => roomAt(spans, 1, 2, place))).toEqual([0, 0, -88]);
    expect(spans.map((_, place) => roomAt(spans, 2, 0, place))).toEqual([48, 48, 0]);
    expect(spans.map((_, place) => roomAt(spans, 1, 1, place))).toEqual([0, 0, 0]);
  });
});

describe("a list in which something is dragged", () => {
  it("lets nothing out of itself", () => {
    expect([-1_000, -60, -20, 20, 1_000].map((by) => within(spans, 1, by))).toEqual([-48, -48, -20, 20, 48]);
  });

  it("rolls on under a pointer at one of its edges, the faster the nearer", () => {
    const seen = { start: 100, end: 400 };
    expect([250, 141, 359].map((pointer) => rollAt(seen, pointer))).toEqual([0, 0, 0]);
    expect([380, 400, 900].map((pointer) => rollAt(seen, pointer))).toEqual([6, 12, 12]);
    expect([120, 100, -50].map((pointer) => rollAt(seen, pointer))).toEqual([-6, -12, -12]);
  });
});

describe("a line that changes places with another", () => {
  const { put } = changingPlaces;

  it("leaves all others where they are", () => {
    expect(put([3, 0, 2, 1], 0, 2, 0)).toEqual([2, 0, 3, 1]);
    expect(put([3, 0, 2, 1], 1, 1, 1)).toEqual([3, 0, 2, 1]);
  });

  it("and gives those back their places that it has only passed", () => {
    const first = put([3, 0, 2, 1], 0, 1, 0);
    expect(first).toEqual([0, 3, 2, 1]);
    expect(put(first, 1, 2, 0)).toEqual([2, 0, 3, 1]);
    expect(put(first, 1, 0, 0)).toEqual([3, 0, 2, 1]);
  });

  it("sends the other one to where it comes from", () => {
    expect(spans.map((_, place) => changingPlaces.roomAt(spans, 0, 2, place))).toEqual([0, 0, -136]);
  });
});
