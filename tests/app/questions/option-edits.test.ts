// What an editor does to lists: a line moves as a whole, and where one option is to be picked one is right.

import { describe, expect, it } from "vitest";
import { illustrated, marked, markedFor } from "../../../app/questions/choice/option-edits";
import { moved } from "../../../app/questions/lines/moved";
import type { ChoiceOption } from "../../../lib/questions/choice/option";

const option = (text: string, isRight = false): ChoiceOption => ({
  look: "words",
  text: { en: text },
  isRight,
});
const options = [option("a"), option("b", true), option("c")];
const told = (list: readonly ChoiceOption[]) =>
  list.map(({ text, isRight }) => `${text.en}${isRight ? "✓" : ""}`);

describe("an option", () => {
  it.each([
    [1, 0, ["b✓", "a", "c"]],
    [1, 2, ["a", "c", "b✓"]],
    [0, 2, ["b✓", "c", "a"]],
  ])("moves from %d to %d, and stays right or wrong", (from, to, expected) => {
    expect(told(moved(options, from, to))).toEqual(expected);
  });

  it("takes the mark from the others where one is to be picked, and only there", () => {
    expect(told(marked(options, 2, true, "one"))).toEqual(["a", "b", "c✓"]);
    expect(told(marked(options, 2, true, "several"))).toEqual(["a", "b✓", "c✓"]);
    expect(told(marked(options, 0, false, "one"))).toEqual(["a", "b✓", "c"]);
  });

  it("loses its mark when one is to be picked instead of several, but for the first", () => {
    const both = [option("a"), option("b", true), option("c", true)];
    expect(told(markedFor("one", both))).toEqual(["a", "b✓", "c"]);
    expect(told(markedFor("poll", both))).toEqual(["a", "b✓", "c✓"]);
  });

  it("gets a picture and loses it again, and the others keep theirs", () => {
    const [first, second] = (["bars", "network"] as const).map((kind) => ({ kind, written: "1 2" }));
    const both = illustrated(illustrated(options, 0, first), 2, second);
    expect(both.map(({ picture }) => picture)).toEqual([first, undefined, second]);
    expect(illustrated(illustrated(both, 0, undefined), 2, undefined)).toEqual(options);
  });
});
