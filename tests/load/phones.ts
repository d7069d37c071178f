// Many phones in one process: they connect, join, answer when told to, and time every acknowledgement.

import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import { type ClientToServer, NO_PAGE, type ServerToClient } from "../../lib/protocol";

export type Phone = Socket<ServerToClient, ClientToServer>;

export interface Timed {
  ok: boolean;
  /** When it was sent, by this process's own time. */
  at: number;
  ms: number;
}

export function connectPhone(
  url: string,
  auth: object,
  extraHeaders?: Record<string, string>,
): Promise<Phone> {
  const phone: Phone = io(url, {
    forceNew: true,
    transports: ["websocket"],
    auth: { build: NO_PAGE, ...auth },
    extraHeaders,
  });
  return new Promise((resolve, reject) => {
    phone.once("connect", () => resolve(phone));
    phone.once("connect_error", reject);
  });
}

/** Starts `count` of something, evenly over `overMs`, and waits for all of them. */
export function spread<T>(count: number, overMs: number, start: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await sleep((index / count) * overMs);
      return start(index);
    }),
  );
}

export async function joinClass(url: string, code: string, nickname: string): Promise<Phone> {
  const phone = await connectPhone(url, { role: "player", code });
  const token = randomBytes(32).toString("hex");
  const joined = await phone.timeout(30_000).emitWithAck("participant:join", { nickname, token });
  if (!joined.ok) throw new Error(`${nickname} could not join: ${joined.refusal}`);
  // As which it comes back.
  phone.auth = { role: "player", code, token, build: NO_PAGE };
  return phone;
}

/** Everyone answers once, evenly over a second, as a class does whose time is running out. */
export const answerWithinASecond = (phones: readonly Phone[], roundId: string): Promise<Timed[]> =>
  answerWithin(phones, roundId, 1_000);

export function answerWithin(phones: readonly Phone[], roundId: string, overMs: number): Promise<Timed[]> {
  return spread(phones.length, overMs, async (index) => {
    const start = performance.now();
    const value = index % 3 === 0 ? "-" : "+";
    const result = await phones[index]
      ?.timeout(30_000)
      .emitWithAck("answer:submit", { roundId, part: 0, value });
    return { ok: result?.ok ?? false, at: start, ms: performance.now() - start };
  });
}

export function hangUp(phones: readonly Phone[]): void {
  for (const phone of phones) phone.disconnect();
}
