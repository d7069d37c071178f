// Every thing in a long list is on one page, and whatever an address asks for, there is a page.

import { expect, it } from "vitest";
import { onPage, pageAt, pagesAround } from "../../lib/page";

it.each([0, 1, 19, 20, 21, 1_000])("shows each of %i things once, on its pages in order", (count) => {
  const things = Array.from({ length: count }, (_, index) => index);
  const { pages } = pageAt(count, 20, undefined);
  const seen = Array.from({ length: pages }, (_, index) => onPage(things, pageAt(count, 20, index + 1)));
  expect(seen.flat()).toEqual(things);
  expect(seen.every((page) => page.length <= 20)).toBe(true);
});

it.each([
  [undefined, 1],
  ["", 1],
  ["x", 1],
  ["-3", 1],
  ["2.9", 2],
  ["99", 3],
  ["Infinity", 3],
  [["1", "2"], 1],
])("answers %j with page %i of three", (wanted, page) => {
  expect(pageAt(50, 20, wanted).page).toBe(page);
});

it.each([
  [1, 1, [1]],
  [1, 5, [1, 2, 3, 4, 5]],
  [1, 6, [1, 2, 3, null, 6]],
  [1, 4, [1, 2, 3, 4]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [20, 40, [1, null, 18, 19, 20, 21, 22, null, 40]],
])("offers around page %i of %i: %j", (page, pages, offered) => {
  expect(pagesAround({ page, pages })).toEqual(offered);
});
