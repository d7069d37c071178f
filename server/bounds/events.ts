// What an operator watches for, such as failed sign-ins, in the log: the first at once, more of them gathered, never as a flood.

import { systemClock } from "./clock";
import { coalesce } from "./coalesce";

/** The part of the log that this needs. */
interface Lines {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export type EventName =
  | "sign-in failed"
  | "sign-in limited"
  | "sign-up limited"
  | "password reset limited"
  | "account request refused"
  | "handshake refused"
  | "request refused"
  | "body refused";

/** Nobody's name or e-mail address: an account is told apart by a keyed hash. */
export interface Circumstances {
  source?: string;
  account?: string;
  reason?: string;
}

export type Events = (name: EventName, circumstances: Circumstances) => void;

/** A flood of any length leaves this many lines an hour at most for each kind of event: 360. */
const INTERVAL_MS = 10_000;
/** How many sources, accounts and reasons a line names. */
const NAMED = 10;

interface Gathered {
  count: number;
  sources: string[];
  accounts: string[];
  reasons: string[];
}

export function createEvents(log: Lines, intervalMs = INTERVAL_MS): Events {
  const lines = coalesce<Gathered>(
    systemClock,
    intervalMs,
    (earlier, later) => ({
      count: earlier.count + later.count,
      sources: named(earlier.sources, later.sources),
      accounts: named(earlier.accounts, later.accounts),
      reasons: named(earlier.reasons, later.reasons),
    }),
    async (name, gathered) => log.warn({ event: name, ...gathered }, name),
    (error) => log.error({ err: error }, "an event could not be told"),
  );
  return (name, { source, account, reason }) =>
    lines.ask(name, {
      count: 1,
      sources: listOf(source),
      accounts: listOf(account),
      reasons: listOf(reason),
    });
}

const listOf = (value: string | undefined) => (value === undefined ? [] : [value]);
const named = (earlier: string[], later: string[]) => [...new Set([...earlier, ...later])].slice(0, NAMED);
