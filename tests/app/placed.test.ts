// A place that several share stands once in a list, with all of them.

import { expect, it } from "vitest";
import { byPlace } from "../../app/live/placed";

const places = (...given: (number | null)[]) =>
  byPlace(given.map((place) => ({ place }))).map((sharing) => sharing.map(({ place }) => place));

it("equals stand together, and whoever has no place stands alone", () => {
  expect(places(1, 1, 3, 4, 4)).toEqual([[1, 1], [3], [4, 4]]);
  expect(places(1, null, null)).toEqual([[1], [null], [null]]);
  expect(places()).toEqual([]);
});
