// A lecture comes in: phones that join, and phones that load the page before. A join is over once its row is stored and the phone knows so.

import type { Database } from "../../server/store/database";
import { spareProcess, startServing } from "../setup/live-server";
import { openPage } from "./first-page";
import { startLesson } from "./lesson";
import { type Percentiles, percentiles } from "./percentiles";
import { hangUp, joinClass, type Phone, spread } from "./phones";
import { signUp } from "./sign-up";

const EARLY = 50;
/** Before anything was asked for. */
const CONNECTING = /websocket error|^Error: timeout/;

export interface ComingIn {
  phones: number;
  overMs: number;
  /** Whether each loads the page and its files first. */
  withPage: boolean;
  page: Percentiles | null;
  /** Connecting and joining. */
  join: Percentiles;
  /** Until the last one is in. */
  allInMs: number;
  rows: number;
  /** Connections that did not come about, after which the phone tried again, as all do. */
  again: number;
}

/** The whole product serves them, in a process of its own; `db` is where `databaseUrl` leads. */
export async function comingIn(
  db: Database,
  databaseUrl: string,
  { phones, overMs, withPage }: Pick<ComingIn, "phones" | "overMs" | "withPage">,
): Promise<ComingIn> {
  const server = await startServing(spareProcess("pages"), { databaseUrl, port: 0 });
  const pages: number[] = [];
  const joins: number[] = [];
  const timed = async <T>(times: number[], work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const done = await work();
    times.push(performance.now() - start);
    return done;
  };
  const { url } = server;
  let again = 0;
  async function comeIn(code: string, nickname: string): Promise<Phone> {
    for (;;) {
      try {
        return await joinClass(url, code, nickname);
      } catch (error) {
        if (!CONNECTING.test(String(error))) throw error;
        again++;
      }
    }
  }
  try {
    const teacher = await signUp(server, db);
    // What is compiled for the first phones is no phone's.
    const first = await startLesson(db, url, teacher);
    const early = await spread(EARLY, 500, async (seat) => {
      if (withPage) await openPage(url, first.code);
      return comeIn(first.code, `Early ${seat}`);
    });
    hangUp([...early, first.host, first.projector]);
    const { code, host, projector } = await startLesson(db, url, teacher);
    const started = performance.now();
    const all = await spread(phones, overMs, async (seat) => {
      if (withPage) await timed(pages, () => openPage(url, code));
      return timed(joins, () => comeIn(code, `Seat ${seat}`));
    });
    const allInMs = performance.now() - started;
    const rows = await db.prisma.participant.count({ where: { session: { code } } });
    hangUp([...all, host, projector]);
    const page = withPage ? percentiles(pages) : null;
    return { phones, overMs, withPage, page, join: percentiles(joins), allInMs, rows, again };
  } finally {
    await server.stop();
  }
}
