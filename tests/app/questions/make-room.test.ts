// A line that is dragged over others: which place it is over, and how the others make room.

import { describe, expect, it } from "vitest";
import { placeUnder, roomAt, type Span } from "../../../app/questions/lines/arrange/make-room";

/** Three lines of which the second is as high as two, 8 pixels apart. */
const spans: Span[] = [
  { top: 100, bottom: 140 },
  { top: 148, bottom: 228 },
  { top: 236, bottom: 276 },
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
