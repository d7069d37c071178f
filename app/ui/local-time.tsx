// A moment in the reader's own time zone, which only their browser knows.

"use client";

import { useFormatter } from "next-intl";
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
  const format = useFormatter();
  const timeZone = useSyncExternalStore(never, here, () => "UTC");
  const timeStyle = dayOnly ? undefined : "short";
  return (
    <time dateTime={new Date(at).toISOString()} suppressHydrationWarning>
      {format.dateTime(at, { dateStyle: "medium", timeStyle, timeZone })}
    </time>
  );
}
