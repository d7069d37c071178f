// A moment in the reader's own time zone, which only their browser knows.

"use client";

import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => {};
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface LocalTimeProps {
  /** Milliseconds since the epoch. */
  at: number;
  /** Whether the day is all that counts. */
  dayOnly?: boolean;
}

export function LocalTime({ at, dayOnly = false }: LocalTimeProps) {
  const locale = useLocale();
  const timeZone = useSyncExternalStore(never, here, () => "UTC");
  const timeStyle = dayOnly ? undefined : "short";
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle, timeZone });
  return (
    <time dateTime={new Date(at).toISOString()} suppressHydrationWarning>
      {format.format(at)}
    </time>
  );
}
