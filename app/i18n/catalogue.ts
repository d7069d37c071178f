// Every language's messages; a request loads its own language alone.

import type { Locale } from "../../lib/locales";
import type { Messages } from "./messages";

const catalogue: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import("../messages/en/messages"),
  zh: () => import("../messages/zh/messages"),
};

export async function messagesIn(locale: Locale): Promise<Messages> {
  return (await catalogue[locale]()).messages;
}
