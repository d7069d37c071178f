// A part of a screen as markup, in English.

import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import graph from "../../app/messages/en/graph.json";
import host from "../../app/messages/en/host.json";
import live from "../../app/messages/en/live.json";
import play from "../../app/messages/en/play.json";
import results from "../../app/messages/en/results.json";
import screen from "../../app/messages/en/screen.json";
import training from "../../app/messages/en/training.json";

const messages = { graph, host, live, play, results, screen, training };

export function markupOf(children: ReactNode): string {
  const props = { locale: "en", timeZone: "UTC", messages, children } as const;
  return renderToStaticMarkup(createElement(NextIntlClientProvider, props));
}

/** What is read of it, a word apart from the next. */
export const textOf = (children: ReactNode) =>
  markupOf(children)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
