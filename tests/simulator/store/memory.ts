// The tables of a store in memory, for simulated classes alone: it keeps every promise of the contract suite but durability.

import type { Item } from "../../../lib/questions/item";
import type { Question } from "../../../lib/questions/kinds";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import type { Device } from "../../../lib/session/device";
import type { Admission } from "../../../lib/session/screens";
import type { Origin, SessionState } from "../../../lib/session/state";
import type { RunMoment } from "../../../lib/session/training-state";
import type { RunConfig } from "../../../lib/training/run-config";
import type { Trouble } from "../../../lib/training/run-move";
import type { RunNumbers } from "../../../lib/training/run-numbers";
import type { VoteRecord } from "../../../lib/training/vote-record";
import type { PrismaClient } from "../../../prisma/generated/sqlite/client";
import type { Database } from "../../../server/store/database";
import type { RoundStatus } from "../../../server/store/rounds";

export interface SessionRow {
  id: string;
  code: string | null;
  ownerId: string;
  title: LocalizedText;
  programme: Item[];
  state: SessionState;
  version: number;
  ended: boolean;
  /** Of its participants, in the order of joining. */
  people: ParticipantRow[];
  runs: number;
}

export interface ParticipantRow {
  id: string;
  sessionId: string;
  nickname: string;
  nicknameKey: string;
  tokenHash: string;
  robot: boolean;
  joinedAt: number;
  removedAt: Date | null;
  blocked: boolean;
  seat: number;
  score: number;
  streak: number;
}

export interface RoundRow {
  id: string;
  sessionId: string;
  origin: Origin;
  question: Question;
  deal: readonly number[];
  status: RoundStatus;
  answersFrom: number;
  closesAt: number | null;
  answers: AnswerRow[];
  reasons: { id: string; participantId: string; text: string }[];
}

export interface AnswerRow {
  roundId: string;
  participantId: string;
  part: number;
  parts: number;
  place: number;
  value: string;
  answeredAt: number;
  correct: boolean | null;
  credit: number | null;
  points: number | null;
}

export interface RunRow extends RunNumbers {
  id: string;
  config: RunConfig;
  revision: number;
  losses: Float64Array;
  trouble: Trouble | null;
  /** By step. */
  checkpoints: { numbers: RunNumbers; votes: VoteRecord | null }[];
}

export interface ScreenRow {
  id: string;
  sessionId: string;
  tokenHash: string;
  number: number;
  status: Admission;
  device: Device;
  askedAt: number;
}

export interface Tables {
  sessions: Map<string, SessionRow>;
  participants: Map<string, ParticipantRow>;
  byToken: Map<string, ParticipantRow>;
  rounds: Map<string, RoundRow>;
  runs: Map<string, RunRow>;
  screens: Map<string, ScreenRow>;
}

export const emptyTables = (): Tables => ({
  sessions: new Map(),
  participants: new Map(),
  byToken: new Map(),
  rounds: new Map(),
  runs: new Map(),
  screens: new Map(),
});

/** A statement or a transaction: all of `work` at one moment, whenever that is, and what comes back of it. */
export type Statement = <Outcome>(name: string, writes: boolean, work: () => Outcome) => Promise<Outcome>;

export const atOnce: Statement = async (_name, _writes, work) => work();

/** What stands in the place of an open database; there is neither Prisma nor a driver behind it. */
export class MemoryDatabase implements Database {
  readonly tables: Tables;
  readonly statement: Statement;
  readonly dialect = "sqlite";

  /** Several may share their tables, as processes share a database. */
  constructor(tables: Tables = emptyTables(), statement: Statement = atOnce) {
    this.tables = tables;
    this.statement = statement;
  }

  get prisma(): PrismaClient {
    throw new Error("The store in memory has no Prisma.");
  }

  ask = (): Promise<never> => Promise.reject(new Error("The store in memory reads no SQL."));

  inTransaction = this.ask;

  /** Whether what somebody has said counts. */
  counts(participant: ParticipantRow | undefined): boolean {
    return participant !== undefined && participant.removedAt === null;
  }

  isInPlace = () => true;

  async close(): Promise<void> {}
}

/** The tables behind a handle. */
export function memoryOf(handle: object): MemoryDatabase {
  if (handle instanceof MemoryDatabase) return handle;
  throw new Error("The store in memory was given the handle of another database.");
}

/** A statement that changes nothing. */
export function reads<Outcome>(
  handle: object,
  name: string,
  work: (tables: Tables, memory: MemoryDatabase) => Outcome,
): Promise<Outcome> {
  const memory = memoryOf(handle);
  return memory.statement(name, false, () => work(memory.tables, memory));
}

export function writes<Outcome>(
  handle: object,
  name: string,
  work: (tables: Tables, memory: MemoryDatabase) => Outcome,
): Promise<Outcome> {
  const memory = memoryOf(handle);
  return memory.statement(name, true, () => work(memory.tables, memory));
}

/** Null if there is no such run. */
export function momentOf(tables: Tables, runId: string): RunMoment | null {
  const row = tables.runs.get(runId);
  if (!row) return null;
  const { id, revision, step, trouble, forgotten } = row;
  return { id, revision, step, trouble, forgottenAt: forgotten?.since ?? null };
}
