// All that all kinds of question say in one language, for what is rendered on the server.

import type { Locale } from "../../lib/locales";
import type { KindMessages } from "./kind-messages";
import { kindMessages } from "./registries/messages";

export async function kindMessagesIn(locale: Locale): Promise<KindMessages> {
  const loaded = Object.entries(kindMessages).map(async ([kind, languages]) => {
    return [kind, (await languages[locale]()).default] as const;
  });
  return Object.fromEntries(await Promise.all(loaded)) as KindMessages;
}
