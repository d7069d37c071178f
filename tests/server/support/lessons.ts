// Classes straight in the store, for tests of what it promises.

import { randomUUID } from "node:crypto";
import type { Answer } from "../../../lib/questions/kinds";
import { READING_MS } from "../../../lib/session/clock";
import type { SessionEvent } from "../../../lib/session/events";
import { type NewAnswer, storeAnswers } from "../../../server/store/answers";
import { command } from "../../../server/store/command";
import type { Database } from "../../../server/store/database";
import { joinAll } from "../../../server/store/participants";
import { startSession } from "../../../server/store/sessions";
import { multiplication, newTeacher } from "./classroom";
import { newToken } from "./screens";

export const OPENED = Date.now();
/** When the buttons appear in a round that was opened at `OPENED`. */
export const ANSWERING = OPENED + READING_MS;

/** A class of these students; its first question has 30 seconds, its second no limit. */
export async function newLesson(db: Database, nicknames: string[] = []) {
  const ownerId = await newTeacher(db);
  const questions = [multiplication({ seconds: 30 }), multiplication()];
  const session = await startSession(db, { ownerId, title: { en: "Class" }, questions });
  const students = await join(db, session.id, nicknames);
  const say = async (event: SessionEvent) => {
    const outcome = await command(db, session.id, event);
    if (!outcome.ok) throw new Error(`${event.type} was refused: ${outcome.refusal}`);
    return outcome.value;
  };
  return { ...session, students, say };
}

/** The same class with its first round open. */
export async function openLesson(db: Database, nicknames: string[]) {
  const lesson = await newLesson(db, nicknames);
  const roundId = randomUUID();
  await lesson.say({ type: "round:open", position: 0, roundId, at: OPENED });
  return { ...lesson, roundId };
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
  return { sessionId, nickname, nicknameKey: nickname.toLowerCase(), token: newToken(), robot };
};

export async function submit(
  db: Database,
  roundId: string,
  participantId = "",
  value: Answer = "+",
  answeredAt = ANSWERING,
) {
  const answer: NewAnswer = { roundId, participantId, value, answeredAt };
  const [outcome] = await storeAnswers(db, [answer]);
  return outcome;
}

export const stored = { ok: true, value: { stored: true } };
export const storedBefore = { ok: true, value: { stored: false } };
export const refused = (refusal: string) => ({ ok: false, refusal });
