// Bodies are looked through as they come, for what would keep the process busy for long once it is unfolded.

import { describe, expect, it } from "vitest";
import { shapeOf } from "../../server/process/body-shape";

const JSON_TYPE = "application/json";
/** As React sends the arguments of an action. */
const ACTION = "text/plain;charset=UTF-8";
const FORM = "multipart/form-data; boundary=x";

/** In pieces of any length, as they come from the network. */
const isTaken = (body: string, type = ACTION) =>
  [1, 7, 65_536].map((length) => {
    const look = shapeOf(type);
    const bytes = Buffer.from(body);
    for (let at = 0; at < bytes.length; at += length)
      if (!look(bytes.subarray(at, at + length))) return false;
    return true;
  });
const yes = [true, true, true];
const no = [false, false, false];

describe("what is too deep, too wide or points at itself", () => {
  it.each([
    ["lists in lists", "[".repeat(40)],
    ["objects in objects", '{"a":'.repeat(40)],
    ["more values than a quiz has", `[${"1,".repeat(30_000)}1]`],
    ["pointers to all of it", `[[${'"$0",'.repeat(3_000)}1]]`],
    ["pointers that are spelled otherwise", `[[${'"\\u00240",'.repeat(3_000)}1]]`],
    ["brackets behind a text that ends in a backslash", `["\\\\",${"[".repeat(40)}`],
  ])("is refused: %s", (_, body) => {
    expect(isTaken(body)).toEqual(no);
    expect(isTaken(body, JSON_TYPE)).toEqual(no);
    expect(isTaken(body, "")).toEqual(no);
  });

  it("is refused in a form as well where it points at itself", () => {
    expect(isTaken(`--x\r\n\r\n[${'"$K1",'.repeat(3_000)}1]`, FORM)).toEqual(no);
  });
});

it.each([
  ["a text with brackets, commas and quotes", JSON.stringify(['[{,\\"'.repeat(20_000)]), ACTION],
  ["texts that begin with a dollar", JSON.stringify(Array(5_000).fill("$$x$ grows")), ACTION],
  ["a form with whatever somebody typed", "[".repeat(5_000) + ",".repeat(50_000), FORM],
])("takes %s", (_, body, type) => {
  expect(isTaken(body, type)).toEqual(yes);
});
