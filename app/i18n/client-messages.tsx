// Hands client components below it the message areas they use, and no others: a phone need not load the editor's text.

import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Area } from "./messages";

export async function ClientMessages({ areas, children }: { areas: Area[]; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries((["common", ...areas] as const).map((area) => [area, all[area]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
