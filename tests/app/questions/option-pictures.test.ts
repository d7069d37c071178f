// The pictures of options, said: whoever does not see them hears the numbers that tell one from the other, in every language.

import { createTranslator, NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Asked } from "../../../app/questions/choice/paper";
import { deskColumns } from "../../../app/questions/choice/pictures/columns";
import { heightsText, pictureText } from "../../../app/questions/choice/pictures/picture-text";
import { SmallNetwork } from "../../../app/questions/choice/pictures/small-network";
import { asked, cell } from "../../../app/questions/choice/table";
import { kindMessagesIn } from "../../../app/questions/kind-messages-in";
import type { KindWords } from "../../../app/questions/surfaces";
import { locales } from "../../../lib/locales";
import { choice } from "../../../lib/questions/choice/choice";
import { type PictureKind, pictureKinds, shownPicture } from "../../../lib/questions/choice/picture";
import { samples } from "../../lib/questions/samples";

const wordsIn = async (locale: (typeof locales)[number]) =>
  createTranslator({
    locale,
    messages: { questions: await kindMessagesIn(locale) },
    namespace: "questions.choice",
  }) as unknown as KindWords<"choice">;

const said = async (kind: PictureKind, written: string, locale: (typeof locales)[number] = "en") => {
  const picture = shownPicture({ kind, written });
  return picture && pictureText(picture, await wordsIn(locale));
};

describe("what is heard of a picture", () => {
  test("of a curve, its losses at equal distances and the highest", async () => {
    expect(await said("curve", "8 9 2 1 0.5")).toBe(
      "Loss curve over 5 steps: 8 at first, 9 after a quarter of them, 2 half-way, 1 after three quarters, 0.5 at last; never above 9.",
    );
  });

  test("of bars, their heights, equal ones counted", async () => {
    expect(heightsText([0.1, 0.1, 0.1, 2, 0.1])).toBe("3 × 0.1, 2, 0.1");
    expect(await said("bars", "0.1 0.1 2")).toBe("3 bars: 2 × 0.1, 2");
  });

  test("of a network, its layers", async () => {
    expect(await said("network", "3 4 4 1")).toContain("3 inputs, then layers as wide as this: 4, 4, 1");
  });

  test("of a graph, how each node is made", async () => {
    expect(await said("graph", "a = 2; b = 3; c = a * b; L = c + a")).toBe(
      "Graph: a = 2; b = 3; c = a × b; L = c + a",
    );
  });

  test.each(locales)("is all there in %s, and different for each kind", async (locale) => {
    const all = await Promise.all(
      pictureKinds.map((kind) => said(kind, kind === "graph" ? "L = 2 * 3" : "1 2", locale)),
    );
    expect(new Set(all).size).toBe(pictureKinds.length);
    for (const text of all) expect(text).toMatch(/\d/);
  });
});

test.each([
  [2, "bars", "1 2", "grid-cols-2"],
  [3, "network", "2 3 1", "grid-cols-2 lg:grid-cols-3"],
  [4, "curve", "2 1", "grid-cols-2 lg:grid-cols-4"],
  [3, "graph", "L = 2 * 3", "lg:grid-cols-2"],
] as const)(
  "%i options with %s have all of a teacher's page beside each other",
  (count, kind, written, columns) => {
    const picture = shownPicture({ kind, written });
    if (!picture) throw new Error("There is no picture.");
    expect(deskColumns(Array(count).fill({ look: "formula", text: {}, picture }))).toBe(columns);
  },
);

test.each([["2 12 1"], ["2 6 6 1"], ["2 4 4 4 1"], ["3 16 16 1"]])(
  "a network %s has one column for each of its layers",
  (written) => {
    const widths = written.split(" ").map(Number);
    const drawn = renderToStaticMarkup(createElement(SmallNetwork, { widths }));
    const columns = new Set([...drawn.matchAll(/ cx="([^"]+)"/g)].map(([, x]) => x));
    expect(columns.size).toBe(widths.length);
  },
);

test("in the table of answers an option with a picture goes by its letter, its words and what is drawn", async () => {
  const question = samples.choice[3];
  if (!question) throw new Error("There is no sample with pictures.");
  const round = { question, stage: choice.stage(question), reveal: choice.reveal(question) };
  const t = await wordsIn("en");
  expect(cell(round, { part: 0, text: "C" }, t, "en")).toEqual({
    short: "C",
    long: "C. 41 · Network with 3 inputs, then layers as wide as this: 4, 4, 1",
  });
  expect(asked(round, { at: 0, of: 1 }, t, "en").right).toMatch(/^A\. Losses [\d.]+( → [\d.]+){4}$/);
});

describe("on paper", () => {
  const question = samples.choice[3];
  if (!question) throw new Error("There is no sample with pictures.");
  const count = question.options.length;
  const printed = async (isAnswered: boolean) => {
    const props = { stage: choice.stage(question), reveal: isAnswered ? choice.reveal(question) : null };
    const messages = { questions: await kindMessagesIn("en") };
    const provided = {
      locale: "en" as const,
      timeZone: "UTC",
      messages,
      children: createElement(Asked, props),
    };
    return renderToStaticMarkup(createElement(NextIntlClientProvider, provided));
  };

  test("the right options have a tick, and only where the answers may be read", async () => {
    expect(await printed(false)).not.toContain("✓");
    const ticked = (await printed(true))
      .split("<li")
      .slice(1)
      .map((option) => option.includes("✓"));
    expect(ticked).toEqual(question.options.map(({ isRight }) => isRight));
  });

  test("a picture has its room and is left to the browser: a quiz has more of them than a server draws at once", async () => {
    const markup = await printed(false);
    expect(markup.match(/aria-busy="true"/g)).toHaveLength(count);
    expect(markup).not.toContain("<polyline");
  });
});
