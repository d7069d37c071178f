// An answer as it stands beside a classmate's reason: in a few signs, those that the big screen has for its options and lines.

import { expect, it } from "vitest";
import { words } from "../../../app/questions/registries/words";
import { loadSayings } from "../../../app/questions/sayings";
import { type KindName, kindNames, kindOf, type Question } from "../../../lib/questions/kinds";
import { samples } from "../../lib/questions/samples";

it.each(kindNames)(
  "of the kind %s has a way to be said if, and only if, it may have a reason",
  async (kind) => {
    const [sample] = samples[kind] as Question[];
    const { answer } = await words[kind]();
    expect(answer !== null).toBe(sample && kindOf(sample).takesReasons);
  },
);

it.each<[KindName, number, string, string]>([
  ["knob", 0, "-0.5", "−0.5"],
  ["order", 0, "CAB", "C → A → B"],
  ["match", 0, "BCA", "1B 2C 3A"],
])("of the kind %s is short", async (kind, at, text, said) => {
  const question = samples[kind][at] as Question;
  const { answer } = await loadSayings(kind, "en");
  expect(answer(kindOf(question).stage(question), text)).toBe(said);
});

it("of the detective's is a step, or the letter of its line", async () => {
  const { answer } = await loadSayings("bug", "en");
  const said = samples.bug.map((question) => {
    const stage = kindOf(question).stage(question) as { asks: string };
    return [stage.asks, answer(stage as never, question.options[1] ?? "")];
  });
  for (const [asks, text] of said) expect(text).toMatch(asks === "when" ? /^Step \d+$/ : /^B$/);
});
