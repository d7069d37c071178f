// Classes that are all at it: they come in, and then each has a round every so often, not at the same moment as the others.

import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../../server/store/database";
import { moons, playRun, startRun } from "./beside-training";
import { type Lesson, startLesson } from "./lesson";
import { answerWithin, joinClass, type Phone, spread } from "./phones";

const CLASS = 40;
/** A class has one this often, and answers within half of that. */
const ROUND_MS = 20_000;
const ROUNDS = 3;
export const JOINS_A_SECOND = 125;
/** What the host's screen asks for at once at its usual speed. */
const STEPS_AT_ONCE = 10;

export interface Class {
  lesson: Lesson;
  phones: Phone[];
}

export async function fillClasses(db: Database, url: string, classes: number): Promise<Class[]> {
  const students = classes * CLASS;
  const lessons = await spread(classes, 2_000, () => startLesson(db, url));
  const seats = await spread(students, (students / JOINS_A_SECOND) * 1_000, (seat) => {
    const lesson = lessons[seat % classes] as Lesson;
    return joinClass(url, lesson.code, `Seat ${seat}`);
  });
  await sleep(2_000);
  return lessons.map((lesson, index) => {
    return { lesson, phones: seats.filter((_, seat) => seat % classes === index) };
  });
}

export const screensOf = (classes: readonly Class[]): Phone[] =>
  classes.flatMap(({ lesson: { host, projector }, phones }) => [host, projector, ...phones]);

/** They train at the usual speed until what is returned is called. */
export async function train(classes: readonly Class[]): Promise<() => Promise<void>> {
  const players = await Promise.all(
    classes.map(async ({ lesson: { host } }) => playRun(host, await startRun(host, moons), 0, STEPS_AT_ONCE)),
  );
  return async () => {
    for (const player of players) await player.stop();
  };
}

export interface Taught<Counted> {
  /** Milliseconds until each answer was acknowledged. */
  answers: number[];
  /** What was counted when all had begun, and before the first was done. */
  from: Counted;
  to: Counted;
  ms: number;
}

/** Only of the time in which all classes are at it. */
export async function teach<Counted>(
  classes: readonly Class[],
  count: () => Promise<Counted>,
): Promise<Taught<Counted>> {
  const start = performance.now();
  const counting = (async () => {
    await sleep(ROUND_MS);
    const [began, from] = [performance.now(), await count()];
    await sleep(start + ROUNDS * ROUND_MS - performance.now());
    const [ended, to] = [performance.now(), await count()];
    return { began, ended, from, to };
  })();
  const timed = (await spread(classes.length, ROUND_MS, (index) => rounds(classes[index] as Class))).flat();
  const { began, ended, from, to } = await counting;
  const answers = timed.filter(({ at }) => at >= began && at < ended).map(({ ms }) => ms);
  return { answers, from, to, ms: ended - began };
}

async function rounds({ lesson, phones }: Class) {
  const timed = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = sleep(ROUND_MS);
    const roundId = await lesson.open();
    timed.push(...(await answerWithin(phones, roundId, ROUND_MS / 2)));
    await lesson.closeAndReveal(roundId);
    await next;
  }
  if (timed.some(({ ok }) => !ok)) throw new Error("Not every answer was stored.");
  return timed;
}
