// Counts every message that a round sends to the screens of a class.

import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../server/store/database";
import { startLesson } from "./lesson";
import { answerWithinASecond, hangUp, joinClass, type Phone, spread } from "./phones";

/** Longer than any news waits for the next. */
const QUIET_MS = 1_500;

export interface MessageCount {
  participants: number;
  toPhones: number;
  toHostAndProjector: number;
  perParticipant: number;
}

export async function countMessages(db: Database, url: string, participants: number): Promise<MessageCount> {
  const lesson = await startLesson(db, url);
  const phones = await spread(participants, 1_000, (seat) => joinClass(url, lesson.code, `Seat ${seat}`));
  await sleep(QUIET_MS);
  const teacher = [lesson.host, lesson.projector];
  const counts = { phones: 0, teacher: 0 };
  const count = (screens: Phone[], kind: keyof typeof counts) => {
    for (const screen of screens) screen.onAny(() => void counts[kind]++);
  };
  count(phones, "phones");
  count(teacher, "teacher");
  const roundId = await lesson.open();
  await answerWithinASecond(phones, roundId);
  await lesson.closeAndReveal(roundId);
  await sleep(QUIET_MS);
  hangUp([...phones, ...teacher]);
  // Each phone's answer is acknowledged with one message more.
  const toPhones = counts.phones + participants;
  const perParticipant = (toPhones + counts.teacher) / participants;
  return { participants, toPhones, toHostAndProjector: counts.teacher, perParticipant };
}
