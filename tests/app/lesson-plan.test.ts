// A quiz on paper: each item with its minute, its words and, where something is right, what that is.

import { describe, expect, it } from "vitest";
import { planOf } from "../../app/quizzes/[id]/print/lesson-plan";
import { onSheet, placesFor } from "../../app/quizzes/[id]/print/on-sheet";
import { chapters } from "../../lib/course/course";
import { hour } from "../../lib/course/hour/hour";
import { finished } from "../../lib/questions/draft";
import type { ItemDraft } from "../../lib/questions/item";

const items = Object.values(chapters[0].items()).flatMap((draft) => finished(draft) ?? []);

it.each(["en", "zh"] as const)("says what to say, and what is right, in %s", async (locale) => {
  const plan = await planOf(items, locale);
  expect(plan).toHaveLength(items.length);
  for (const { number, heading, say, right, explanation } of plan) {
    expect(heading && say).toBeTruthy();
    if (number !== null) expect(right && explanation).toBeTruthy();
  }
});

it("has on each chapter's sheet six tasks that can be done on one page, or fewer where one is wide", async () => {
  for (const chapter of chapters) {
    const all = Object.values(chapter.items()).flatMap((draft) => finished(draft) ?? []);
    const sheet = onSheet(await planOf(all, "en"));
    expect(placesFor(sheet)).toBe(6);
    for (const { about, right } of sheet) {
      expect(about.length).toBeLessThan(240);
      expect(right).not.toMatch(/\.\d{6}/);
    }
  }
});

it("keeps back on paper what is asked for", async () => {
  const loop = Object.values(chapters[6].items()).flatMap((draft) => finished(draft) ?? []);
  const next = (await planOf(loop, "en")).find(({ graph }) => graph?.hidden.length);
  const asked = next?.graph?.hidden.map((id) => next.graph?.nodes[id]);
  expect(asked?.map((node) => node?.label)).toContain("new");
  expect(asked?.every((node) => node?.data === 0)).toBe(true);
});

it("counts questions alone, and the minutes from the start of the lesson", async () => {
  const plan = await planOf(items, "en");
  expect(plan.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  // Two slides of a minute, during the first of which the class comes in, and then 38 seconds around each question beside its time.
  expect(plan.slice(0, 5).map(({ minute }) => minute)).toEqual([0, 3, 4, 5, 6]);
});

it("writes in a row what no board has room for, and lets others in between two items", async () => {
  const names = Array.from({ length: 12 }, (_, at) => `x${at}`);
  const lines = [...names.map((name, at) => `${name} = ${at}`), `L = ${names.join(" + ")}`];
  const [first] = items.filter((item) => item.kind === "blame");
  const long = first ? [{ ...first, expression: lines.join("\n"), target: "x1" }, first] : [];
  let turns = 0;
  const [inARow, onTheBoard] = await planOf(long, "en", long, async () => void turns++);
  expect(inARow).toMatchObject({ about: lines.join("; "), formulas: [] });
  expect(onTheBoard?.formulas.length).toBeGreaterThan(1);
  expect(turns).toBe(2);
});

describe("the lesson of one hour", () => {
  const names = Object.keys(hour.items());
  const finishedOf = (items: Record<string, ItemDraft>) =>
    Object.values(items).flatMap((draft) => finished(draft) ?? []);
  const planning = hour
    .itemsFor(2, async () => {})
    .then((others) => planOf(finishedOf(hour.items()), "en", finishedOf(others)));
  const planned = async () => {
    const plan = await planning;
    return (name: string) => plan[names.indexOf(name)];
  };

  it("leaves time to come in, and for what the class does with the network, and ends within 45 minutes", async () => {
    const item = await planned();
    expect((item("wok")?.minute ?? 0) - (item("whoErrs")?.minute ?? 0)).toBe(3);
    expect((item("detective")?.minute ?? 0) - (item("optimizer")?.minute ?? 0)).toBe(7);
    expect((item("ticket")?.minute ?? 0) - (item("detective")?.minute ?? 0)).toBe(3);
    expect(item("third")?.minute).toBeLessThan(45);
  });

  it("says of the questions at its end, and of no others, that each class has its own", async () => {
    const item = await planned();
    expect(names.filter((name) => item(name)?.isDrawn)).toEqual(["first", "second", "third"]);
  });

  it("has what goes on the board: the graph of a question or a slide, and formulas among options", async () => {
    const item = await planned();
    expect(item("disagree")?.formulas).toEqual(["a = -2", "b = 3", "d = a*b", "e = a + b", "L = d*e + 10"]);
    expect(item("neuron")?.formulas.length).toBeGreaterThan(3);
    expect(item("costs")).toMatchObject({
      about: "A. $(0.3 - 1)**2$\nB. $(3 - 1)**2$",
      right: "B. $(3 - 1)**2$",
    });
    expect(item("downhill")?.right).toBe("−0.59");
    expect(item("neuron")?.formulas).toContain("b = 6.881");
  });

  it("has the graph as phones see it, and what is asked once the first is answered", async () => {
    const item = await planned();
    const labels = item("flipped")?.graph?.nodes.flatMap(({ label }) => label ?? []);
    expect(labels).toEqual(["a", "b", "c", "L"]);
    expect(item("flipped")?.graph?.steps.length).toBeGreaterThan(0);
    expect(item("costs")?.graph).toBeNull();
    expect(item("turn")?.next).toBe("To make y fall, which way do you turn x?");
    expect(item("flipped")?.next).toBe("");
  });

  it("has on paper what one picks among, for its kind to draw", async () => {
    const item = await planned();
    expect(item("costs")?.paper).toMatchObject({ kind: "choice", reveal: { right: [1] } });
    expect(item("flipped")?.paper).toBeNull();
  });

  it("gives no answer where each student has another, and says what comes of it all the same", async () => {
    const item = await planned();
    expect(item("run")?.right).toBe("");
    expect(item("run")?.explanation).toContain("6561");
  });

  it("has a sheet from its beginning to its end, each graph once, and none of its last questions", async () => {
    const plan = await planning;
    const sheet = onSheet(plan);
    expect(sheet.map((item) => names[plan.indexOf(item)])).toEqual([
      "downhill",
      "turn",
      "silentPartner",
      "flipped",
      "threeAgainstOne",
      "saturated",
    ]);
  });
});
