// `node --import tsx tests/load/bench-relay.ts`: how soon what one phone of a relay passes on is on the next, and whether any of it is lost.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { copyIn } from "../../lib/questions/relay/copies";
import { type RelayOwn, type RelaySummary, relay } from "../../lib/questions/relay/relay";
import { times } from "../../lib/questions/relay/step";
import type { HostView } from "../../lib/session/views";
import type { Database } from "../../server/store/database";
import { migrate } from "../../server/store/migrate";
import { openDatabase } from "../../server/store/open-database";
import { compileProcesses } from "../setup/compiled";
import { type ServerProcess, spareLiveServer, startServing } from "../setup/live-server";
import { hostedLesson, newTeacher } from "./lesson";
import { percentiles } from "./percentiles";
import { hangUp, joinClass, type Phone, spread } from "./phones";

/** A class, a lecture, and the largest that there may be. */
const SIZES = [40, 400, 2_000];
const JOINS_A_SECOND = 200;
/** A multiplication takes a while, even in one's head. */
const THINKS_MS = [500, 3_000] as const;
/** Eight hops of it, and the slowest of all teams. */
const PATIENCE_MS = 120_000;

const question = relay.question.parse({
  kind: "relay",
  rows: [
    [2, -1, 0.5, 3, -2, 1, -1, 2],
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    [3, 3, 3, 3, 3, 3, 3, 3],
    [5, -3, 2, 4, 0, 6, -2, 3],
    [-2, 2, 1, -1, 2, 3, 0.5, -1],
  ],
  ...{ variesByTeam: true, prompt: {}, explanation: {}, seconds: null, points: 100 },
});
const stage = relay.stage(question);

/** When each number was passed on, and when it was there, by team and node. */
class Hops {
  readonly #passed = new Map<string, number>();
  readonly arrivals: number[] = [];
  refused = 0;

  passes({ row, copy, node }: RelayOwn): void {
    this.#passed.set(`${row} ${copy} ${node}`, performance.now());
  }

  arrives({ row, copy, node }: RelayOwn): void {
    const from = this.#passed.get(`${row} ${copy} ${node - 1}`);
    if (from !== undefined) this.arrivals.push(performance.now() - from);
  }
}

/** Resolves once the phone's own number is stored. */
function plays(phone: Phone, hops: Hops): Promise<void> {
  return new Promise((resolve) => {
    let roundId: string | null = null;
    let isAtIt = false;
    const see = async (own: unknown) => {
      const mine = own as RelayOwn | null | undefined;
      if (isAtIt || roundId === null || typeof mine?.arrived !== "number") return;
      isAtIt = true;
      hops.arrives(mine);
      const [least, most] = THINKS_MS;
      await sleep(least + Math.random() * (most - least));
      const slope = copyIn(stage, mine.row, mine.copy).slopes[mine.node] ?? 0;
      hops.passes(mine);
      const said = { roundId, part: 0, value: String(times(mine.arrived, slope)) };
      const reply = await phone.timeout(30_000).emitWithAck("answer:submit", said);
      if (!reply.ok) hops.refused += 1;
      resolve();
    };
    phone.on("you", ({ own }) => void see(own));
    phone.on("view", (view) => {
      if (view.role !== "player" || view.stage.phase !== "open") return;
      roundId = view.stage.round.id;
      void see(view.you?.own);
    });
  });
}

const viewIn = (host: Phone, phase: "open" | "revealed") =>
  new Promise<HostView>((resolve) => {
    host.on("view", (view) => view.role === "host" && view.stage.phase === phase && resolve(view));
  });

async function race(db: Database, { url, cpu }: ServerProcess, size: number) {
  const programme = { title: {}, items: [question] };
  const { code, host, projector } = await hostedLesson(db, url, await newTeacher(db), programme);
  const joining = (size / JOINS_A_SECOND) * 1_000;
  const phones = await spread(size, joining, (seat) => joinClass(url, code, `Seat ${seat}`));
  const hops = new Hops();
  const done = Promise.all(phones.map((phone) => plays(phone, hops)));
  const [opened, revealed] = [viewIn(host, "open"), viewIn(host, "revealed")];
  const before = await cpu();
  await host.emitWithAck("item:open", { position: 0 });
  const { stage: shown } = await opened;
  if (shown.phase !== "open") throw new Error("The round did not open.");
  const roundId = shown.round.id;
  await db.prisma.round.update({ where: { id: roundId }, data: { answersFrom: 0 } });
  await Promise.race([done, sleep(PATIENCE_MS, undefined, { ref: false })]);
  const cpuMs = Math.round((await cpu()) - before);
  await host.emitWithAck("round:close", { roundId });
  await host.emitWithAck("round:reveal", { roundId });
  const { tally } = await revealed;
  if (!tally?.summary) throw new Error("Nothing came out.");
  const { through, crews } = tally.summary as RelaySummary;
  hangUp([...phones, host, projector]);
  const right = await db.prisma.answer.count({ where: { roundId, correct: true } });
  const { arrivals, refused } = hops;
  return {
    phones: size,
    ...percentiles(arrivals),
    hops: arrivals.length,
    refused,
    right,
    through,
    crews,
    cpuMs,
  };
}

const forgetProcesses = await compileProcesses();
const folder = await mkdtemp(join(tmpdir(), "blamegrad-relay-"));
const databaseUrl = `file:${join(folder, "bench.db")}`;
await migrate(databaseUrl);
const db = await openDatabase(databaseUrl);
const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
try {
  for (const size of SIZES) {
    const { p50, p95, p99, max, ...rest } = await race(db, server, size);
    const ms = Object.entries({ p50, p95, p99, max }).map(([name, each]) => `${name} ${each.toFixed(0)}`);
    process.stdout.write(`${ms.join(", ")} ms from tap to the next phone; ${JSON.stringify(rest)}\n`);
  }
} finally {
  await server.stop();
  await db.close();
  await rm(folder, { recursive: true, force: true });
  await forgetProcesses();
}
