// What a class was promised beside what is stored and what its screens show: the count that ends every fault.

import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { noAnswer, settled, tapped, withStored } from "../../app/live/pending-answer";
import { type Problem, submitAnswer } from "../../app/live/requests";
import type { Payload, RequestName } from "../../lib/protocol";
import { isForOther } from "../../lib/questions/relay/handing";
import { readSaid } from "../../lib/questions/relay/relay-said";
import { type Result, refuse } from "../../lib/result";
import type { View } from "../../lib/session/views";
import type { Database } from "../../server/store/database";
import type { Screen } from "../server/support/screens";
import type { Crowd, Student } from "./crowd";
import { shownOn, stateOf } from "./shown";

/** Every screen that has been connected again for so long shows what is true. */
const BEHIND_AFTER_MS = 2_000;
/** A phone sends again what nobody has answered, and a teacher presses again. */
const AGAIN_MS = 300;
const REPLY_MS = 5_000;
/** A process that was killed starts again within this time, on however busy a computer. */
const COMES_BACK_MS = 60_000;

/** What was pressed is pressed again where the server could not say what became of it. */
const unclear: ReadonlySet<Problem> = new Set([
  "no-reply",
  "server-error",
  "shutting-down",
  "still-counting",
]);

export interface Count {
  acknowledged: number;
  stored: number;
  /** Acknowledged, and not there. */
  lost: number;
  /** There twice, or counted twice. */
  doubled: number;
  /** Screens that do not show what one shows that has just connected. */
  behind: number;
}

type Command = "item:open" | "round:close" | "round:reveal";
interface Given {
  nickname: string;
  roundId: string;
  value: string;
}

export class History {
  /** Answers that were acknowledged, and all that were tapped. */
  readonly #acknowledged: Given[] = [];
  readonly #tapped = new Map<string, string>();
  readonly #commands: Pressed[] = [];
  /** Whose steps others were to take. */
  readonly #handedOn = new Set<string>();
  /** What the server said no to, for good. */
  readonly refused: Problem[] = [];

  get acknowledged(): number {
    return this.#acknowledged.length;
  }

  /** Taps once, and sends as a phone does, until the server has said what became of it. */
  async answer(student: Student, roundId: string, value: string): Promise<void> {
    const answer = { roundId, part: 0, value };
    this.#tapped.set(keyOf({ ...student, ...answer }), value);
    let state = tapped(noAnswer, answer);
    for (;;) {
      await student.until(({ socket }) => socket.connected, "a phone that comes back", COMES_BACK_MS);
      const result = await submitAnswer(student.socket, answer);
      state = settled(state, answer, result);
      if (result.ok) {
        this.#acknowledged.push({ nickname: student.nickname, roundId, value });
        knowsItIsStored(student, answer);
      } else if (state.pending.length === 0) this.refused.push(result.refusal);
      if (state.pending.length === 0) return;
      await sleep(AGAIN_MS * (0.5 + Math.random()));
    }
  }

  /** Others speak in the name of somebody who is silent. */
  isHandedOn(student: Student, roundId: string): void {
    this.#handedOn.add(keyOf({ ...student, roundId }));
  }

  /** Presses until it is acknowledged, and knows then that it was. */
  async press<Name extends Command>(
    { host }: Pick<Crowd, "host">,
    name: Name,
    payload: Payload<Name>,
  ): Promise<void> {
    for (;;) {
      await host.until(({ socket }) => socket.connected, "a host that comes back", COMES_BACK_MS);
      const result: Result<unknown, Problem> = await asked(host.socket.timeout(REPLY_MS), name, payload);
      if (result.ok) return void this.#commands.push({ name, ...payload });
      if (!unclear.has(result.refusal)) throw new Error(`${name} was refused: ${result.refusal}`);
      await sleep(AGAIN_MS);
    }
  }

  /** To be asked for at the end of a fault: waits as long as screens may take, and counts. */
  async count(db: Database, crowd: Crowd, title: string): Promise<Count> {
    await allConnected(crowd);
    const behind = await screensBehind(crowd);
    const count = { ...(await this.countRows(db, crowd)), behind };
    console.log(`${title}: ${said(count)} (of ${crowd.students.length + 2} screens)`);
    return count;
  }

  async countRows(db: Database, { lesson, students }: Crowd): Promise<Omit<Count, "behind">> {
    const sessionId = lesson.id;
    const include = { participant: { select: { nickname: true } } };
    const [answers, rounds, people] = await Promise.all([
      db.prisma.answer.findMany({ where: { round: { sessionId } }, include }),
      db.prisma.round.findMany({ where: { sessionId } }),
      db.prisma.participant.findMany({ where: { sessionId } }),
    ]);
    const all = answers.map((row) => ({ ...row, ...row.participant }));
    const rows = all.filter(({ value }) => !isOfOthers(value));
    const kept = new Map(rows.map((row) => [keyOf(row), row.value]));
    const names = new Set(people.map(({ nickname }) => nickname));
    const lost = [
      this.#acknowledged.filter((given) => kept.get(keyOf(given)) !== given.value),
      students.filter(({ nickname }) => !names.has(nickname)),
      this.#commands.filter((pressed) => !rounds.some((round) => bearsOut(round, pressed))),
    ];
    const pointsOf = (id: string) =>
      all.reduce((sum, { participantId, points }) => sum + (participantId === id ? (points ?? 0) : 0), 0);
    const doubled = [
      rows.slice(kept.size),
      rows.filter((row) => this.#tapped.get(keyOf(row)) !== row.value),
      all.filter((row) => isOfOthers(row.value) && !this.#handedOn.has(keyOf(row))),
      rounds.slice(new Set(rounds.map(({ origin }) => origin)).size),
      people.filter(({ id, score }) => score !== pointsOf(id)),
    ];
    return {
      acknowledged: this.#acknowledged.length + this.#commands.length + students.length,
      stored: all.length,
      lost: lost.flat().length,
      doubled: doubled.flat().length,
    };
  }
}

/** A phone is told so by the acknowledgement alone. */
function knowsItIsStored(student: Student, answer: { roundId: string; part: number; value: string }): void {
  const { view } = stateOf(student);
  if (view?.role !== "player" || !view.you) return;
  student.heard.push({ event: "you", carried: [withStored(view.you, answer)], at: Date.now() });
}

/** As a relay stores what is said in another's name. */
function isOfOthers(value: string): boolean {
  const said = readSaid(value);
  return said !== null && isForOther(said);
}

export const nothingWrong = { lost: 0, doubled: 0, behind: 0 };

const said = (count: Count) =>
  Object.entries(count)
    .map(([name, number]) => `${number} ${name}`)
    .join(", ");

const keyOf = ({ roundId, nickname }: Pick<Given, "roundId" | "nickname">) => `${roundId} ${nickname}`;

interface Pressed {
  name: Command;
  roundId?: string;
  position?: number;
}

/** Whether a round is as the command has made it, or further. */
function bearsOut(round: { id: string; origin: string; status: string }, pressed: Pressed): boolean {
  switch (pressed.name) {
    case "item:open":
      return round.origin === JSON.stringify({ of: "programme", position: pressed.position });
    case "round:close":
      return round.id === pressed.roundId && round.status !== "open";
    case "round:reveal":
      return round.id === pressed.roundId && round.status === "revealed";
  }
}

async function asked<Name extends RequestName>(
  socket: object,
  name: Name,
  payload: Payload<Name>,
): Promise<Result<unknown, Problem>> {
  const asking = socket as {
    emitWithAck(name: Name, payload: Payload<Name>): Promise<Result<unknown, Problem>>;
  };
  return asking.emitWithAck(name, payload).catch(() => refuse("no-reply"));
}

/** Until all have been connected for so long, as far as they come back at all: that takes what a computer has left. */
async function allConnected({ host, projector, students }: Crowd): Promise<void> {
  const screens = [host, projector, ...students];
  const start = Date.now();
  for (let since = start; Date.now() - since < BEHIND_AFTER_MS && Date.now() - start < COMES_BACK_MS; ) {
    await sleep(20);
    if (screens.some(({ socket }) => !socket.connected)) since = Date.now();
  }
}

async function screensBehind(crowd: Crowd): Promise<number> {
  const screens = [crowd.host, crowd.projector, ...crowd.students];
  // As they are at this moment, all of them, before anyone connects beside them.
  const shown = screens.map(shownOn);
  const connected = screens.map(({ socket }) => socket.connected);
  const fresh = await crowd.fresh();
  let wrong = screensApart(shown, fresh);
  // A screen that has only just come is told as late as any other what a busy process elsewhere knows.
  for (const start = Date.now(); wrong.length > 0 && Date.now() - start < BEHIND_AFTER_MS; ) {
    await sleep(50);
    wrong = screensApart(shown, fresh);
  }
  const newest = fresh.map(shownOn);
  for (const { socket } of fresh) socket.disconnect();
  const behind = screens.flatMap((_, index) => (connected[index] && !wrong.includes(index) ? [] : [index]));
  for (const index of behind.slice(0, 3)) {
    console.log(
      `Screen ${index} is behind:`,
      connected[index],
      differences(shown[index], newest[index]).slice(0, 5),
    );
  }
  return behind.length;
}

const screensApart = (shown: readonly unknown[], fresh: readonly Screen<View>[]): number[] =>
  fresh.flatMap((screen, index) => (isDeepStrictEqual(shown[index], shownOn(screen)) ? [] : [index]));

/** Where two screens differ, for whoever has to mend it. */
function differences(one: unknown, other: unknown, path = ""): string[] {
  if (isDeepStrictEqual(one, other)) return [];
  const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
  if (!isObject(one) || !isObject(other))
    return [`${path}: ${JSON.stringify(one)?.slice(0, 200)} but ${JSON.stringify(other)?.slice(0, 200)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key];
  return [...keys].flatMap((key) => differences(at(one, key), at(other, key), `${path}.${key}`));
}
