// A process full of classes: what answering costs while all are at it, what a student takes, and how soon all are back after it was killed.

import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../server/store/database";
import type { ServerProcess } from "../setup/live-server";
import { moons, playRun, startRun } from "./beside-training";
import { type Lesson, startLesson } from "./lesson";
import { type Percentiles, percentiles } from "./percentiles";
import { answerWithin, connectPhone, hangUp, joinClass, type Phone, spread } from "./phones";

const CLASS = 40;
/** A class has one this often, and answers within half of that. */
const ROUND_MS = 20_000;
const ROUNDS = 2;
const TRAINING = 5;
const JOINS_A_SECOND = 125;
/** What the host's screen asks for at once at its usual speed. */
const STEPS_AT_ONCE = 10;

export interface ManyClasses {
  classes: number;
  students: number;
  answers: Percentiles;
  /** Of a second of the processor, while all classes are at it. */
  busy: number;
  /** Bytes that each student takes of the process. */
  perStudent: number;
  /** Milliseconds from the moment that the server is back until so many have their view again. */
  back: Percentiles;
  /** The same of a bare server's phones, until each is connected. */
  bareBack: Percentiles;
}

/** A server that is killed, and what then starts another in its place. */
export interface Replaced {
  server: ServerProcess;
  replace(): Promise<ServerProcess>;
}

interface Class {
  lesson: Lesson;
  phones: Phone[];
}

export async function manyClasses(
  db: Database,
  ours: Replaced,
  bare: Replaced,
  classes: number,
): Promise<ManyClasses> {
  const { server } = ours;
  const students = classes * CLASS;
  const empty = await server.memory();
  const lessons = await spread(classes, 2_000, () => startLesson(db, server.url));
  const seats = await spread(students, (students / JOINS_A_SECOND) * 1_000, (seat) => {
    const lesson = lessons[seat % classes] as Lesson;
    return joinClass(server.url, lesson.code, `Seat ${seat}`);
  });
  const all = lessons.map((lesson, index): Class => {
    return { lesson, phones: seats.filter((_, seat) => seat % classes === index) };
  });
  await sleep(2_000);
  const full = await server.memory();

  const training = all.splice(0, TRAINING);
  const playing = await Promise.all(
    training.map(async ({ lesson }) =>
      playRun(lesson.host, await startRun(lesson.host, moons), 0, STEPS_AT_ONCE),
    ),
  );
  const before = await server.cpu();
  const start = performance.now();
  const times = await spread(all.length, ROUND_MS, answering(all));
  const busy = ((await server.cpu()) - before) / (performance.now() - start);
  for (const player of playing) await player.stop();

  const back = await backAgain(seats, "view", ours);
  hangUp([...seats, ...lessons.flatMap(({ host, projector }) => [host, projector])]);
  const bareSeats = await spread(students, (students / JOINS_A_SECOND) * 1_000, () =>
    connectPhone(bare.server.url, {}),
  );
  const bareBack = await backAgain(bareSeats, "connect", bare);
  hangUp(bareSeats);
  return {
    classes,
    students,
    answers: percentiles(times.flat()),
    busy,
    perStudent: (full.rss - empty.rss) / students,
    back: percentiles(back),
    bareBack: percentiles(bareBack),
  };
}

/** Some rounds of one of the classes. */
const answering = (all: readonly Class[]) => async (index: number) => {
  const { lesson, phones } = all[index] as Class;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = sleep(ROUND_MS);
    const roundId = await lesson.open();
    const timed = await answerWithin(phones, roundId, ROUND_MS / 2);
    if (timed.some(({ ok }) => !ok)) throw new Error("Not every answer was stored.");
    times.push(...timed.map(({ ms }) => ms));
    await lesson.closeAndReveal(roundId);
    await next;
  }
  return times;
};

async function backAgain(
  phones: readonly Phone[],
  sign: "view" | "connect",
  { server, replace }: Replaced,
): Promise<number[]> {
  const views = phones.map(
    (phone) =>
      new Promise<number>((resolve) => {
        phone.once(sign, () => resolve(performance.now()));
      }),
  );
  await server.stop("SIGKILL");
  await replace();
  const start = performance.now();
  return (await Promise.all(views)).map((at) => at - start);
}
