// Compares, again and again, what the screens of this process were told with what is committed, and has the rest told: news may get lost.

import { inTime, pause } from "../bounds/clock";
import { type Marks, readMarks } from "../store/sessions";
import { tellOtherBuilds } from "./builds";
import type { Company } from "./company";
import type { Desk } from "./desk";
import type { Lack } from "./heard";
import { localSockets, rooms } from "./sockets";

/** With the time for news, and for telling, every screen is up to date within 2 s. */
const EVERY_MS = 800;
/** News of what was just committed is on its way, and answers wait to be told of together. */
const NEWS_MS = 400;

export interface Comparison {
  /** Goes on for as long as there are screens. */
  start(): void;
  /** What others were told, or said, of who is connected may not have arrived. */
  doubt(): void;
  stop(): void;
}

export interface Compared {
  lacks(lack: Lack, marks: Marks): void;
  /** Who is connected to the others may be different. */
  companyChanged(sessionIds: readonly string[]): void;
}

export function createComparison(desk: Desk, compared: Compared): Comparison {
  const { heard, clock, log, company } = desk;
  let isOver = false;
  let hasFailed = false;
  /** Of nobody at first: who was asked before may not have been all. Null where there is doubt. */
  let knownCompany: string | null = "";

  /** Begins what goes on, once, until no screen is left. */
  function repeated(work: () => Promise<void>): () => void {
    let isRunning = false;
    async function run() {
      isRunning = true;
      while (!isOver && heard.size > 0) {
        await pause(clock, EVERY_MS);
        await work();
      }
      isRunning = false;
    }
    return () => void (isRunning || isOver || run());
  }

  // Apart: that the database does not answer is no reason for the others to miss this process.
  const goOn = [repeated(compareAgain), ...(company ? [repeated(() => lookAround(company))] : [])];

  async function compareAgain(): Promise<void> {
    try {
      await compare();
      if (hasFailed) log.info("what is committed can be read again");
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) log.error({ err: error }, "what is committed could not be read");
      hasFailed = true;
    }
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

  async function lookAround({ look }: Company): Promise<void> {
    const now = await inTime(clock, EVERY_MS, look()).catch(() => null);
    if (now !== null) await tellOtherBuilds(desk).catch(() => {});
    if (isOver || now === knownCompany) return;
    knownCompany = now;
    if (now !== null) compared.companyChanged(heard.sessions());
  }

  return {
    start() {
      for (const begin of goOn) begin();
    },
    doubt() {
      knownCompany = null;
    },
    stop() {
      isOver = true;
    },
  };
}

function isServed({ io }: Desk, sessionId: string): boolean {
  const { hosts, screens, walls, guests, phones } = rooms;
  return [phones, guests, hosts, screens, walls].some((room) => localSockets(io, room(sessionId)).length > 0);
}
