// A class of one round, in each phase of it.

import type { Slide } from "../../../lib/questions/slide";
import { READING_MS } from "../../../lib/session/clock";
import type { EventOf } from "../../../lib/session/events";
import type { PhaseName } from "../../../lib/session/state";
import { lectureItems, newWorld, reach, type World } from "./world";

const slide: Slide = { kind: "slide", title: { en: "Why?" }, text: {}, picture: null };
/** A question, a slide, and two more questions. */
export const programme = lectureItems.toSpliced(1, 0, slide);
export const NOW = 1_000_000;
export const SECONDS = 30;
export const PRESENT = [2, 0, 1];
export const first = newWorld(programme);

export const open: EventOf<"item:open"> = {
  type: "item:open",
  position: 0,
  roundId: "r1",
  at: NOW,
  present: PRESENT,
};
export const close: EventOf<"round:close"> = { type: "round:close", roundId: "r1", at: NOW + 9_000 };
export const reveal: EventOf<"round:reveal"> = { type: "round:reveal", roundId: "r1", at: NOW + 10_000 };
export const standings: EventOf<"standings:show"> = { type: "standings:show", roundId: "r1" };

export const showSlide: EventOf<"item:open"> = { ...open, position: 1, roundId: "s" };

export const phases: Record<PhaseName, World> = {
  lobby: first,
  slide: reach(first, showSlide),
  open: reach(first, open),
  closed: reach(first, open, close),
  revealed: reach(first, open, close, reveal),
  standings: reach(first, open, close, reveal, standings),
  finished: reach(first, { type: "session:finish" }),
  ended: reach(first, { type: "session:end" }),
};

export const DEADLINE = NOW + READING_MS + SECONDS * 1_000;
