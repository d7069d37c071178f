// Hands client components below it the message areas they use, and no others: a phone need not load the editor's text.

import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { KindName } from "../../lib/questions/kinds";
import type { Area } from "./messages";

interface ClientMessagesProps {
  areas: Area[];
  /** Kinds of question of which something is rendered here. */
  kinds?: KindName[];
  children: ReactNode;
}

export async function ClientMessages({ areas, kinds = [], children }: ClientMessagesProps) {
  const all = await getMessages();
  const messages = Object.fromEntries((["common", ...areas] as const).map((area) => [area, all[area]]));
  const questions = Object.fromEntries(kinds.map((kind) => [kind, all.questions[kind]]));
  return <NextIntlClientProvider messages={{ ...messages, questions }}>{children}</NextIntlClientProvider>;
}
