// Every language's messages; a request loads its own language alone.

import type { Locale } from "../../lib/locales";
import { kindMessagesIn } from "../questions/kind-messages-in";
import type { AreaMessages, Messages } from "./messages";

const catalogue: Record<Locale, () => Promise<{ messages: AreaMessages }>> = {
  en: () => import("../messages/en/messages"),
  zh: () => import("../messages/zh/messages"),
};

export async function messagesIn(locale: Locale): Promise<Messages> {
  const [{ messages }, questions] = await Promise.all([catalogue[locale](), kindMessagesIn(locale)]);
  return { ...messages, questions };
}
