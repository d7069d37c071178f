// The minute in which a class talks before it votes again: a clock that nobody is bound by.

"use client";

import type { TalkView } from "../../lib/session/views";
import { TimeLeft } from "./time-left";

const A_MINUTE_MS = 60_000;

interface TalkTimeProps {
  talk: Pick<TalkView, "since">;
  className?: string;
}

export function TalkTime({ talk: { since }, className }: TalkTimeProps) {
  const minute = { answersFrom: since, closesAt: since + A_MINUTE_MS };
  return <TimeLeft round={minute} {...(className && { className })} />;
}
