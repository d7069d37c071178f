// A moment in the reader's own time zone, which only their browser knows.

"use client";

import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => {};
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `at` in milliseconds since the epoch. */
export function LocalTime({ at }: { at: number }) {
  const locale = useLocale();
  const timeZone = useSyncExternalStore(never, here, () => "UTC");
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
  return (
    <time dateTime={new Date(at).toISOString()} suppressHydrationWarning>
      {format.format(at)}
    </time>
  );
}
