// Compares, again and again, what the screens of this process were told with what is committed, and has the rest told: news may get lost.

import { inTime, pause } from "../bounds/clock";
import { type Marks, readMarks } from "../store/sessions";
import type { Desk } from "./desk";
import type { Lack } from "./heard";
import { localSockets, rooms } from "./sockets";

/** With the time for news, and for telling, every screen is up to date within 2 s. */
const EVERY_MS = 800;
/** News of what was just committed is on its way, and answers wait to be told of together. */
const NEWS_MS = 400;

/** Names those who share the classes: another name says that one has come or gone, or that news may have been lost. */
export type Company = () => Promise<string>;

export interface Comparison {
  /** Goes on for as long as there are screens. */
  start(): void;
  stop(): void;
}

export interface Compared {
  lacks(lack: Lack, marks: Marks): void;
  /** Who is connected to the others may be different. */
  companyChanged(sessionIds: readonly string[]): void;
}

/** `company` is null where no other process shares the classes. */
export function createComparison(desk: Desk, company: Company | null, compared: Compared): Comparison {
  const { heard, clock, log } = desk;
  let isRunning = false;
  let isOver = false;
  let hasFailed = false;
  /** Of nobody at first: who was asked before may not have been all. */
  let knownCompany = "";

  async function run(): Promise<void> {
    isRunning = true;
    while (!isOver && heard.size > 0) {
      await pause(clock, EVERY_MS);
      if (company) void lookAround(company);
      try {
        await compare();
        if (hasFailed) log.info("what is committed can be read again");
        hasFailed = false;
      } catch (error) {
        if (!hasFailed) log.error({ err: error }, "what is committed could not be read");
        hasFailed = true;
      }
    }
    isRunning = false;
  }

  async function compare(): Promise<void> {
    for (const id of heard.sessions()) if (!isServed(desk, id)) heard.close(id);
    if (heard.size === 0) return;
    const all = await readMarks(desk.db, heard.asked());
    const lackOf = (marks: Marks) => heard.lackOf(marks, desk.roster.lastPresent(marks.sessionId));
    const lacking = all.filter(lackOf);
    if (lacking.length === 0) return;
    await pause(clock, NEWS_MS);
    for (const marks of lacking) {
      const lack = lackOf(marks);
      if (lack) compared.lacks(lack, marks);
    }
  }

  async function lookAround(asking: Company): Promise<void> {
    const now = await inTime(clock, EVERY_MS, asking()).catch(() => "nobody answers");
    if (isOver || now === knownCompany) return;
    knownCompany = now;
    compared.companyChanged(heard.sessions());
  }

  return {
    start() {
      if (!isRunning && !isOver) void run();
    },
    stop() {
      isOver = true;
    },
  };
}

function isServed({ io }: Desk, sessionId: string): boolean {
  const { hosts, screens, walls, phones } = rooms;
  return [phones, hosts, screens, walls].some((room) => localSockets(io, room(sessionId)).length > 0);
}
