// How long the pages of a teacher with as much as is allowed keep the process from everything else, and what a class on it feels of that.

import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { builtInQuizzes } from "../../app/quizzes/built-in";
import type { Database } from "../../server/store/database";
import { largeOwner } from "../setup/large-owner";
import { spareProcess, startServing } from "../setup/live-server";
import { type FirstPage, firstPageOf } from "./first-page";
import { type Lesson, startLesson } from "./lesson";
import { type Percentiles, percentiles } from "./percentiles";
import { answerWithinASecond, hangUp, joinClass, type Phone, spread } from "./phones";
import { signUp } from "./sign-up";

const LARGEST_CLASS = 3_000;
const PHONES = 100;
const READING_MS = 300;
/** The first two of each warm the page up. */
const TIMES = 7;
const WARMING = 2;

export interface BesidePages {
  /** Nobody looks at a page. */
  idle: Percentiles;
  /** Milliseconds of the processor of a start, and in one go of each page's first opening after it: how many times smaller is the same anywhere. */
  start: number;
  openings: Record<string, number>;
  pages: Record<string, PageCost>;
  first: FirstPage;
}

interface PageCost {
  kilobytes: number;
  /** Milliseconds of the processor in one go: in the middle of several times, and at worst. */
  block: number;
  worst: number;
  /** Of a class's answers while the page is asked for again and again. */
  answers: Percentiles;
}

/** `db` is where `databaseUrl` leads. */
export async function besidePages(db: Database, databaseUrl: string): Promise<BesidePages> {
  const child = spareProcess("pages");
  const server = await startServing(child, { databaseUrl, port: 0 });
  const longest = async () => {
    child.send("longest");
    const [ms] = (await once(child, "message")) as [number];
    return ms;
  };
  try {
    const start = await server.cpu();
    const teacher = await signUp(server, db);
    const ids = await largeOwner(db, teacher.ownerId, LARGEST_CLASS);
    const lesson = await startLesson(db, server.url, teacher);
    const openings: BesidePages["openings"] = {};
    for (const [name, path] of Object.entries({ ...pathsOf(ids), ...othersOf(lesson) })) {
      await longest();
      await load(`${server.url}${path}`, teacher.headers);
      openings[name] = await longest();
    }
    const join = (seat: number) => joinClass(server.url, lesson.code, `Seat ${seat}`);
    const phones = await spread(PHONES, 1_000, join);
    await answers(lesson, phones);
    const idle = percentiles(await answers(lesson, phones));
    const pages: BesidePages["pages"] = {};
    for (const [name, path] of Object.entries(pathsOf(ids))) {
      const ask = () => load(`${server.url}${path}`, teacher.headers);
      pages[name] = { ...(await cost(ask, longest)), answers: await beside(ask, lesson, phones) };
    }
    hangUp([...phones, lesson.host, lesson.projector]);
    return { idle, start, openings, pages, first: await firstPageOf(server, lesson.code) };
  } finally {
    await server.stop();
  }
}

const pathsOf = ({ quizId, classId }: Awaited<ReturnType<typeof largeOwner>>) => ({
  "the desk": "/dashboard",
  "the desk, other pages": "/dashboard?running=30&quizzes=5&past=10",
  "the results of a class": `/sessions/${classId}`,
  "the results, by name": `/sessions/${classId}?sort=name&page=7&questions=3`,
  "the results, by need": `/sessions/${classId}?sort=help`,
  "the answers as CSV": `/sessions/${classId}/results.csv`,
  "the editor of a quiz": `/quizzes/${quizId}`,
  "the same quiz on paper": `/quizzes/${quizId}/print`,
});

const othersOf = ({ code }: Lesson) => ({
  "a built-in quiz": `/quizzes/${builtInQuizzes[0]?.id}`,
  "a quiz on paper": `/quizzes/${builtInQuizzes[0]?.id}/print`,
  "the account": "/account",
  "the control": `/host/${code}`,
  "the big screen": `/screen/${code}`,
  "a phone": `/play/${code}`,
  "the front door": "/",
  "a forgotten password": "/forgot-password",
  privacy: "/privacy",
});

/** More of a download is more of the same. */
const ENOUGH_BYTES = 20_000_000;

/** How many bytes came. */
async function load(url: string, headers: Record<string, string>): Promise<number> {
  const response = await fetch(url, { headers, redirect: "manual" });
  if (response.status !== 200 || !response.body)
    throw new Error(`${url} was answered by ${response.status}.`);
  let bytes = 0;
  for await (const piece of response.body) {
    bytes += piece.length;
    if (bytes > ENOUGH_BYTES) break;
  }
  return bytes;
}

async function cost(ask: () => Promise<number>, longest: () => Promise<number>) {
  const blocks: number[] = [];
  let bytes = 0;
  for (let time = 0; time < TIMES; time++) {
    await longest();
    bytes = await ask();
    blocks.push(await longest());
  }
  const { p50: block, max: worst } = percentiles(blocks.slice(WARMING));
  return { kilobytes: bytes / 1_000, block, worst };
}

async function beside(ask: () => Promise<number>, lesson: Lesson, phones: readonly Phone[]) {
  let isOver = false;
  const asking = (async () => {
    while (!isOver) await ask();
  })();
  const times = await answers(lesson, phones);
  isOver = true;
  await asking;
  return percentiles(times);
}

async function answers(lesson: Lesson, phones: readonly Phone[]): Promise<number[]> {
  const roundId = await lesson.open();
  await sleep(READING_MS);
  const timed = await answerWithinASecond(phones, roundId);
  await lesson.closeAndReveal(roundId);
  await sleep(READING_MS);
  if (timed.some(({ ok }) => !ok)) throw new Error("Not every answer was stored.");
  return timed.map(({ ms }) => ms);
}
