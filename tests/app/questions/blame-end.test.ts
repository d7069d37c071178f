// What a blame question says of the end of its computation: it is called a loss only where its author calls it one.

import { NextIntlClientProvider } from "next-intl";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import enCommon from "../../../app/messages/en/common.json";
import enGraph from "../../../app/messages/en/graph.json";
import enLive from "../../../app/messages/en/live.json";
import zhCommon from "../../../app/messages/zh/common.json";
import zhGraph from "../../../app/messages/zh/graph.json";
import zhLive from "../../../app/messages/zh/live.json";
import { BlameVotes } from "../../../app/questions/blame/blame-votes";
import { Asking } from "../../../app/questions/blame/phone";
import en from "../../../app/questions/blame/words/en.json";
import zh from "../../../app/questions/blame/words/zh.json";
import { loadSayings } from "../../../app/questions/sayings";
import type { Locale } from "../../../lib/locales";
import { blame } from "../../../lib/questions/blame/blame";

const messages = {
  en: { common: enCommon, graph: enGraph, live: enLive, questions: { blame: en } },
  zh: { common: zhCommon, graph: zhGraph, live: zhLive, questions: { blame: zh } },
};

/** The phone and the votes of a question about `x`, as text. */
async function shown(expression: string, locale: Locale, said: string[] = []): Promise<string> {
  const stage = blame.stage({
    ...{ kind: "blame", expression, target: "x", showsBlameFromAbove: true, asksTurn: true },
    ...{ prompt: {}, explanation: {}, seconds: null, points: 100 },
  });
  const heading = (await loadSayings("blame", locale)).prompt(stage);
  const phone = createElement(Asking, {
    key: "phone",
    ...{ heading, stage, said, own: null, isOpen: true, isOpenAt: () => true, isEnding: false },
    ...{ onAnswer: () => undefined, status: null, countdown: null },
  });
  const votes = createElement(BlameVotes, {
    key: "votes",
    ...{ stage, summary: null, before: null, className: "" },
  });
  const props = { locale, timeZone: "UTC", messages: messages[locale], children: [phone, votes] };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, props as never)).replace(/<[^>]*>/g, " ");
}

test("an output is asked about by its name, and no loss is spoken of", async () => {
  const text = await shown("x = 0.5\no = tanh(2 * x)", "en");
  for (const part of ["which way would o go?", "o goes up", "o stays", "o goes down", "To make o fall"])
    expect(text).toContain(part);
  expect(text).not.toMatch(/loss/i);
  expect(await shown("x = 0.5\no = tanh(2 * x)", "zh")).not.toContain("损失");
});

test("a loss is called one", async () => {
  const text = await shown("x = 2\nL = 9 - x", "en");
  for (const part of ["what would the loss do?", "Loss goes up", "To make the loss fall"])
    expect(text).toContain(part);
});

test("once the sign is said, the turn is asked", async () => {
  const text = await shown("x = 2\nL = 9 - x", "en", ["-"]);
  expect(text).toContain("First: Loss goes down");
  expect(text.match(/Turn it up/g)).toHaveLength(2);
});
