// Tells next-intl, for each request, the language and its messages.

import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { messagesIn } from "./catalogue";
import { LOCALE_COOKIE, preferredLocale } from "./locale";

/** `wanted` is set where a page asks for the text of one language in particular. */
export default getRequestConfig(async ({ locale: wanted }) => {
  const chosen = wanted ?? (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = preferredLocale(chosen, (await headers()).get("accept-language"));
  const messages = await messagesIn(locale);
  // Times are told in the browser's own zone; the server's may have a name that nobody knows (`TZ=:/etc/localtime`).
  return { locale, messages, timeZone: "UTC" };
});
