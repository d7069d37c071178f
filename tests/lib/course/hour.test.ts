// The questions at the end of the lesson of one hour, which each class has of its own.

import { describe, expect, test } from "vitest";
import { drawnFor, FIRST_DRAWN, hour } from "../../../lib/course/hour/hour";
import { formatNumber } from "../../../lib/expression/format-number";
import { locales } from "../../../lib/locales";
import { askedNode } from "../../../lib/questions/asked-node";
import { type Item, item } from "../../../lib/questions/item";

describe("the lesson of one hour", () => {
  const atOnce = async () => {};
  const ticketIn = (items: object) => Object.entries(items).slice(-3) as [string, Item][];

  test("ends with three questions that say how much there was to carry", () => {
    for (const [name, made] of ticketIn(hour.items())) {
      expect(item.safeParse(made).error, name).toBeUndefined();
      if (made.kind !== "blame") throw new Error(`${name} is no sign question.`);
      const number = formatNumber(Math.abs(askedNode(made).gradient));
      for (const locale of locales) expect(made.explanation[locale]).toContain(number);
    }
  });

  test("has those written down that its first seed draws", async () => {
    expect(FIRST_DRAWN).toEqual(await drawnFor(1, atOnce));
  });

  test("has the same ones for the same class, and others for the next, drawn in turns with everybody else's work", async () => {
    const expressions = (items: object) =>
      ticketIn(items).map(([, made]) => "expression" in made && made.expression);
    let turns = 0;
    const turn = async () => void turns++;
    const ofOne = expressions(await hour.itemsFor(5, turn));
    expect(turns).toBeGreaterThan(100);
    expect(expressions(await hour.itemsFor(5, atOnce))).toEqual(ofOne);
    expect(expressions(hour.items())).not.toEqual(ofOne);
  });
});
