// What each thing that a class does costs the server, beside what a bare Socket.IO server pays for as much, in the same run.

import { setTimeout as sleep } from "node:timers/promises";
import type { PlayerView } from "../../lib/session/views";
import type { Database } from "../../server/store/database";
import type { ServerProcess } from "../setup/live-server";
import { moons, playRun, startRun } from "./beside-training";
import { startLesson } from "./lesson";
import { percentiles } from "./percentiles";
import { answerWithinASecond, connectPhone, hangUp, joinClass, type Phone, spread } from "./phones";

/** Of each kind, by turns, so that both meet the same computer; the first warms them up. */
const ROUNDS = 4;
const READING_MS = 300;
/** What is still on its way has come by then. */
const SETTLED_MS = 1_000;
const PLAYING_MS = 4_000;
const JOINS_A_SECOND = 125;
const EARLY = 50;

export interface Costs {
  participants: number;
  /** Milliseconds of the processor. */
  join: Compared;
  answer: Compared;
  /** The same, beside a bare server that stores answers in batches, too. */
  storing: Compared;
  /** Milliseconds until 95 of 100 are acknowledged, beside the same. */
  acknowledged: Compared;
  /** Milliseconds from the host's press until the last phone is told. */
  reveal: Compared;
  /** The same, until host and projector are. */
  teacher: number;
  /** What each phone is sent while the moons demo plays, a second. */
  newsKilobytes: number;
  /** What a connected phone takes of the heap. */
  phoneKilobytes: number;
}

/** Ours, a bare server's, and how many times that. */
export interface Compared {
  ours: number;
  bare: number;
  ratio: number;
}

const compared = (ours: number, bare: number): Compared => ({ ours, bare, ratio: ours / bare });

export async function costsOf(
  db: Database,
  server: ServerProcess,
  floor: ServerProcess,
  participants: number,
): Promise<Costs> {
  const lesson = await startLesson(db, server.url);
  // What is compiled for the first phones is no phone's.
  const first = await startLesson(db, server.url);
  const early = await spread(EARLY, 500, (seat) => joinClass(server.url, first.code, `Early ${seat}`));
  const empty = await server.memory();
  const joiningMs = (participants / JOINS_A_SECOND) * 1_000;
  const [bare, bareJoin] = await measured(floor, () =>
    spread(participants, joiningMs, (seat) => joinBare(floor.url, `Seat ${seat}`)),
  );
  const [phones, join] = await measured(server, () =>
    spread(participants, joiningMs, (seat) => joinClass(server.url, lesson.code, `Seat ${seat}`)),
  );
  await sleep(SETTLED_MS);
  const full = await server.memory();
  hangUp([...early, first.host, first.projector]);

  const ours = { cpu: 0, ms: [] as number[], reveal: [] as number[], teacher: [] as number[] };
  const least = { cpu: 0, storing: 0, ms: [] as number[], reveal: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [, bareCpu] = await measured(floor, () => answerWithinASecond(bare, "none"));
    const [bareStored, storingCpu] = await measured(floor, () => answerWithinASecond(bare, `round ${round}`));
    const roundId = await lesson.open();
    await sleep(READING_MS);
    const [answers, cpu] = await measured(server, () => answerWithinASecond(phones, roundId));
    if (answers.some(({ ok }) => !ok)) throw new Error("Not every answer was stored.");
    await sleep(SETTLED_MS);
    await lesson.host.emitWithAck("round:close", { roundId });
    await sleep(SETTLED_MS);
    const onTeacher = lastView([lesson.host, lesson.projector]);
    const onPhones = lastView(phones);
    await lesson.host.emitWithAck("round:reveal", { roundId });
    const [teacher, told] = await Promise.all([onTeacher, onPhones]);
    await sleep(SETTLED_MS);
    const onBare = lastView(bare);
    sayToAll(bare[0], told.view);
    const saidToAll = await onBare;
    if (round === 0) continue;
    ours.cpu += cpu;
    ours.ms.push(...answers.map(({ ms }) => ms));
    ours.reveal.push(told.ms);
    ours.teacher.push(teacher.ms);
    least.cpu += bareCpu;
    least.storing += storingCpu;
    least.ms.push(...bareStored.map(({ ms }) => ms));
    least.reveal.push(saidToAll.ms);
  }
  hangUp(bare);
  const newsKilobytes = await newsOf(lesson.host, phones);
  hangUp([...phones, lesson.host, lesson.projector]);
  const middle = (times: number[]) => percentiles(times).p50;
  return {
    participants,
    join: compared(join / participants, bareJoin / participants),
    answer: compared(ours.cpu / (ROUNDS * participants), least.cpu / (ROUNDS * participants)),
    storing: compared(ours.cpu / (ROUNDS * participants), least.storing / (ROUNDS * participants)),
    acknowledged: compared(percentiles(ours.ms).p95, percentiles(least.ms).p95),
    reveal: compared(middle(ours.reveal), middle(least.reveal)),
    teacher: middle(ours.teacher),
    newsKilobytes,
    phoneKilobytes: (full.heapUsed - empty.heapUsed) / participants / 1_000,
  };
}

/** What only the bare server knows. */
function sayToAll(phone: Phone | undefined, view: PlayerView): void {
  (phone as unknown as { emit(name: "say to all", view: PlayerView): void }).emit("say to all", view);
}

async function joinBare(url: string, nickname: string): Promise<Phone> {
  const phone = await connectPhone(url, {});
  await phone.emitWithAck("participant:join", { nickname, token: "" });
  return phone;
}

/** What is done, and the milliseconds of the server's processor that it took. */
async function measured<Done>(server: ServerProcess, work: () => Promise<Done>): Promise<[Done, number]> {
  const before = await server.cpu();
  const done = await work();
  return [done, (await server.cpu()) - before];
}

/** When the last of them is shown something new, from now on, and what. */
async function lastView(phones: readonly Phone[]): Promise<{ ms: number; view: PlayerView }> {
  const start = performance.now();
  const views = await Promise.all(
    phones.map((phone) => new Promise<PlayerView>((resolve) => phone.once("view", resolve as never))),
  );
  return { ms: performance.now() - start, view: views.at(-1) as PlayerView };
}

async function newsOf(host: Phone, phones: readonly Phone[]): Promise<number> {
  await host.emitWithAck("item:skip", { position: null });
  const runId = await startRun(host, moons);
  await sleep(SETTLED_MS);
  let bytes = 0;
  const few = phones.slice(0, 10);
  const count = ({ data }: { data?: string | ArrayBuffer | Buffer }) => {
    bytes += typeof data === "string" ? Buffer.byteLength(data) : (data?.byteLength ?? 0);
  };
  for (const phone of few) phone.io.engine.on("packet", count);
  const player = playRun(host, runId, 0, STEPS_OF_A_SCREEN);
  await sleep(PLAYING_MS);
  await player.stop();
  return bytes / few.length / PLAYING_MS;
}

/** What a host's screen asks for at once. */
const STEPS_OF_A_SCREEN = 20;
