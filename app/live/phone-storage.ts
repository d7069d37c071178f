// What a phone remembers of a class: its token, the answers not yet acknowledged and the last hand of weights; and what a big screen does, its token, and of all
// classes, whether it makes sounds. Where storage is blocked, until the page is left.

import type { Payload } from "../../lib/protocol";
import { newToken } from "./token";

export type PendingAnswer = Payload<"answer:submit">;

const tokenKey = (code: string) => `blamegrad.token.${code}`;
const claimKey = (code: string) => `blamegrad.claim.${code}`;
const screenKey = (code: string) => `blamegrad.screen.${code}`;
const SOUND_KEY = "blamegrad.sound";
const DEALT_KEY = "blamegrad.dealt";
const answerKey = (code: string) => `blamegrad.answer.${code}`;

/** Storage can be switched off or full; then this page's memory has to do. */
const memory = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, value: string | null): void {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    // Where it is full nothing new is taken, and what was kept before must not win over it.
    localStorage.removeItem(key);
    if (value !== null) localStorage.setItem(key, value);
  } catch {
    // Memory has it.
  }
}

export const readToken = (code: string) => read(tokenKey(code));
export const writeToken = (code: string, token: string | null) => write(tokenKey(code), token);

/** The token of a join that was sent and not yet answered. */
export const readClaim = (code: string) => read(claimKey(code));
export const writeClaim = (code: string, token: string | null) => write(claimKey(code), token);

/** The token by which the host knows a big screen again. Whether it is needed, only the server can tell. */
export function screenToken(code: string): string {
  const known = read(screenKey(code));
  if (known) return known;
  const token = newToken();
  write(screenKey(code), token);
  return token;
}

export const readsSound = () => read(SOUND_KEY) !== null;
export const writeSound = (wants: boolean) => write(SOUND_KEY, wants ? "on" : null);

export const forgetScreen = (code: string) => write(screenKey(code), null);

export const writePending = (code: string, pending: readonly PendingAnswer[]) =>
  write(answerKey(code), pending.length > 0 ? JSON.stringify(pending) : null);

export function readPending(code: string): PendingAnswer[] {
  const text = read(answerKey(code));
  if (!text) return [];
  try {
    // Before questions had parts, it was a single answer.
    return [JSON.parse(text)].flat().flatMap(asPending);
  } catch {
    return [];
  }
}

function asPending({ roundId, part = 0, value }: Record<keyof PendingAnswer, unknown>): PendingAnswer[] {
  const isAnswer = typeof roundId === "string" && typeof part === "number" && typeof value === "string";
  return isAnswer ? [{ roundId, part, value }] : [];
}

/** The weights that this phone votes on, by their places among the parameters. */
export interface Dealt {
  runId: string;
  step: number;
  weights: readonly number[];
}

export const writeDealt = (dealt: Dealt) => write(DEALT_KEY, JSON.stringify(dealt));

/** Those of one step of a run; none where the last hand was another one's, or there was none. */
export function readDealt(runId: string, step: number): readonly number[] {
  try {
    const dealt: Partial<Dealt> | null = JSON.parse(read(DEALT_KEY) ?? "null");
    const isThat = dealt?.runId === runId && dealt.step === step;
    return isThat && Array.isArray(dealt.weights) ? dealt.weights : [];
  } catch {
    return [];
  }
}

/** Tells of changes that another tab of the same phone made. */
export function onOtherTab(code: string, changed: { token(): void; pending(): void }): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key === tokenKey(code)) changed.token();
    if (event.key === answerKey(code)) changed.pending();
  };
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}
