// A class under load: a session in the store, its host, its projector, and its rounds.

import { randomUUID } from "node:crypto";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import type { HostView } from "../../lib/session/views";
import type { Database } from "../../server/store/database";
import { type NewSession, startSession } from "../../server/store/sessions";
import { TEACHER_HEADER } from "../setup/live-server";
import { connectPhone, type Phone } from "./phones";

export interface Lesson {
  code: string;
  host: Phone;
  projector: Phone;
  /** Opens the next round, ready to be answered, and returns its id. */
  open(): Promise<string>;
  closeAndReveal(roundId: string): Promise<void>;
}

interface Teacher {
  ownerId: string;
  /** By which a server knows the teacher. */
  headers: Record<string, string>;
}

/** Its session, with a host and a projector and nobody else. */
export async function hostedLesson(
  db: Database,
  url: string,
  { ownerId, headers }: Teacher,
  programme: Pick<NewSession, "title" | "items">,
) {
  const { code } = await startSession(db, { ownerId, ...programme });
  const host = await connectPhone(url, { role: "host", code }, headers);
  const projector = await connectPhone(url, { role: "screen", code }, headers);
  return { code, host, projector };
}

export async function startLesson(db: Database, url: string, teacher?: Teacher): Promise<Lesson> {
  const hosted = await hostedLesson(db, url, teacher ?? (await newTeacher(db)), lectureQuiz);
  const { host } = hosted;
  let position = 0;
  return {
    ...hosted,
    async open() {
      const opened = openedRound(host);
      const { ok } = await host.emitWithAck("item:open", { position: position++ });
      if (!ok) throw new Error("The round did not open.");
      const roundId = await opened;
      // The reading time is over at once: nobody reads here.
      await db.prisma.round.update({ where: { id: roundId }, data: { answersFrom: 0 } });
      return roundId;
    },
    async closeAndReveal(roundId) {
      await host.emitWithAck("round:close", { roundId });
      // Everybody has answered, so nobody is waited for.
      const revealed = await host.emitWithAck("round:reveal", { roundId });
      if (!revealed.ok) throw new Error(`The reveal was refused: ${revealed.refusal}`);
    },
  };
}

/** The next that the host is shown; who comes and goes shows meanwhile, too. */
function openedRound(host: Phone): Promise<string> {
  return new Promise((resolve) => {
    const look = (view: unknown) => {
      const { stage } = view as HostView;
      if (stage.phase !== "open") return;
      host.off("view", look);
      resolve(stage.round.id);
    };
    host.on("view", look);
  });
}

/** Where there are no accounts. */
export async function newTeacher(db: Database): Promise<Teacher> {
  const ownerId = randomUUID();
  await db.prisma.user.create({ data: { id: ownerId, name: "Load", email: `${ownerId}@load.test` } });
  return { ownerId, headers: { [TEACHER_HEADER]: ownerId } };
}
