// What goes wrong in a simulated class: how likely it is, and how often it did, phase by phase.

import type { Random } from "../../../lib/micrograd/random";
import type { PhaseName } from "../../../lib/session/state";

/** How likely each is, whenever there is an occasion for it. */
const likelihood = {
  /** A request that never arrives; its connection is gone with it. */
  "request lost": 0.012,
  "request doubled": 0.02,
  "request delayed": 0.02,
  /** It arrives before what was sent earlier. */
  "request reordered": 0.03,
  /** What was asked for has happened, and the phone does not hear so. */
  "reply lost": 0.012,
  "view delayed": 0.01,
  /** A connection that breaks while something is sent to a screen. */
  "view lost": 0.004,
  "news lost": 0.12,
  "news doubled": 0.08,
  "news delayed": 0.08,
  "news reordered": 0.08,
  "statement fails": 0.012,
  /** It was committed, and the process never learns so. */
  "commit unheard": 0.02,
  /** The first reads after a commit find the database gone. */
  "read fails after a commit": 0.05,
  "killed before its commit": 0.012,
  "killed between commit and acknowledgement": 0.016,
} as const;

/** What people do, which is counted as a fault where it happens: no chance is thrown for these here. */
export const mischief = [
  "phone leaves",
  "phone vanishes",
  "phone comes late",
  "phone presses twice",
  "phone's clock is wrong",
  "phone sends what it may not",
  "host presses twice",
  "host's clock is wrong",
  "host comes again",
  "student removed",
] as const;

export type ChanceFault = keyof typeof likelihood;
export type Fault = ChanceFault | (typeof mischief)[number];
export const allFaults: readonly Fault[] = [...(Object.keys(likelihood) as ChanceFault[]), ...mischief];

/** Those in which a class can be; once it has ended nobody is connected any more. */
export const phases = [
  "lobby",
  "slide",
  "open",
  "closed",
  "revealed",
  "standings",
  "finished",
] as const satisfies readonly PhaseName[];

export type FaultCounts = Record<Fault, Partial<Record<PhaseName, number>>>;

export const noFaults = (): FaultCounts =>
  Object.fromEntries(allFaults.map((fault) => [fault, {}])) as FaultCounts;

export class Faults {
  readonly #random: Random;
  readonly #phase: () => PhaseName;
  readonly #happened: (fault: Fault) => void;
  readonly counts = noFaults();
  /** Nothing goes wrong while it is calm. */
  calm = false;

  constructor(random: Random, phase: () => PhaseName, happened: (fault: Fault) => void) {
    this.#random = random;
    this.#phase = phase;
    this.#happened = happened;
  }

  /** Whether it goes wrong this time. */
  strikes(fault: ChanceFault): boolean {
    if (this.calm || this.#random.uniform(0, 1) >= likelihood[fault]) return false;
    this.note(fault);
    return true;
  }

  note(fault: Fault): void {
    const counts = this.counts[fault];
    const phase = this.#phase();
    counts[phase] = (counts[phase] ?? 0) + 1;
    this.#happened(fault);
  }
}
