// Classes straight in the store, for tests of what it promises.

import { randomBytes, randomUUID } from "node:crypto";
import type { Item } from "../../../lib/questions/item";
import { ANSWER_GRACE_MS, READING_MS } from "../../../lib/session/clock";
import type { SessionEvent } from "../../../lib/session/events";
import { type NewAnswer, storeAnswers } from "../../../server/store/answers";
import { command } from "../../../server/store/command";
import type { Database } from "../../../server/store/database";
import { joinAll } from "../../../server/store/joining";
import { startSession } from "../../../server/store/sessions";
import { newTeacher } from "../teacher-database";
import { multiplication } from "./multiplication";

export const OPENED = Date.now();
/** When the buttons appear in a round that was opened at `OPENED`. */
export const ANSWERING = OPENED + READING_MS;

/** When no late answer counts any more in a round that was closed at `ANSWERING`. */
export const GRACE_OVER = ANSWERING + ANSWER_GRACE_MS;

/** A class of these students; unless other items are given, its first question has 30 seconds, its second no limit. */
export async function newLesson(
  db: Database,
  nicknames: string[] = [],
  items: Item[] = [multiplication({ seconds: 30 }), multiplication()],
) {
  const ownerId = await newTeacher(db);
  const session = await startSession(db, { ownerId, title: { en: "Class" }, items });
  const students = await join(db, session.id, nicknames);
  const say = async (event: SessionEvent) => {
    const outcome = await command(db, session.id, event);
    if (!outcome.ok) throw new Error(`${event.type} was refused: ${outcome.refusal}`);
    return outcome.value;
  };
  /** Opens the item at `position`, dealt to everybody in the order of joining. */
  const open = async (position: number, at = OPENED) => {
    const roundId = randomUUID();
    await say({ type: "item:open", position, roundId, at, present: [...students.keys()] });
    return roundId;
  };
  const reveal = async (roundId: string) => {
    await say({ type: "round:close", roundId, at: ANSWERING });
    return say({ type: "round:reveal", roundId, at: GRACE_OVER });
  };
  return { ...session, ownerId, students, say, open, reveal };
}

/** The same class with its first round open. */
export async function openLesson(db: Database, nicknames: string[], items?: Item[]) {
  const lesson = await newLesson(db, nicknames, items);
  return { ...lesson, roundId: await lesson.open(0) };
}

/** The ids of those who joined, or why they could not. */
export async function join(db: Database, sessionId: string, nicknames: string[]): Promise<string[]> {
  const outcomes = await joinAll(
    db,
    nicknames.map((nickname) => newcomer(sessionId, nickname)),
  );
  return outcomes.map((outcome) => (outcome.ok ? outcome.value.participantId : outcome.refusal));
}

export const newcomer = (sessionId: string, nickname: string, robot = false) => {
  const token = randomBytes(32).toString("base64url");
  return { sessionId, nickname, nicknameKey: nickname.toLowerCase(), token, robot };
};

/** An answer to a question with one part that asks everybody the same. */
export const answerTo = (roundId: string, participantId: string, value = "+", answeredAt = ANSWERING) =>
  ({ roundId, participantId, part: 0, place: 0, parts: 1, value, answeredAt }) satisfies NewAnswer;

export async function submit(
  db: Database,
  roundId: string,
  participantId = "",
  value = "+",
  answeredAt = ANSWERING,
) {
  const [outcome] = await storeAnswers(db, [answerTo(roundId, participantId, value, answeredAt)]);
  return outcome;
}

export const stored = { ok: true, value: { stored: true } };
export const storedBefore = { ok: true, value: { stored: false } };
export const refused = (refusal: string) => ({ ok: false, refusal });
