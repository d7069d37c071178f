// A process full of classes: what answering costs while all are at it, what a student takes, and how soon all are back after it was killed.

import type { Database } from "../../server/store/database";
import type { ServerProcess } from "../setup/live-server";
import { type Percentiles, percentiles } from "./percentiles";
import { connectPhone, hangUp, type Phone, spread } from "./phones";
import { fillClasses, JOINS_A_SECOND, screensOf, teach, train } from "./teaching";

const TRAINING = 5;

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

export async function manyClasses(
  db: Database,
  ours: Replaced,
  bare: Replaced,
  classes: number,
): Promise<ManyClasses> {
  const { server } = ours;
  const empty = await server.memory();
  const all = await fillClasses(db, server.url, classes);
  const seats = all.flatMap(({ phones }) => phones);
  const full = await server.memory();

  const stopTraining = await train(all.slice(0, TRAINING));
  const taught = await teach(all.slice(TRAINING), () => server.cpu());
  await stopTraining();

  const back = await backAgain(seats, "view", ours);
  hangUp(screensOf(all));
  const bareSeats = await spread(seats.length, (seats.length / JOINS_A_SECOND) * 1_000, () =>
    connectPhone(bare.server.url, {}),
  );
  const bareBack = await backAgain(bareSeats, "connect", bare);
  hangUp(bareSeats);
  return {
    classes,
    students: seats.length,
    answers: percentiles(taught.answers),
    busy: (taught.to - taught.from) / taught.ms,
    perStudent: (full.rss - empty.rss) / seats.length,
    back: percentiles(back),
    bareBack: percentiles(bareBack),
  };
}

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
