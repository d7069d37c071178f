// What goes wrong in a simulated class: each seed is dealt some faults in some phases, and they are counted as they happen.

import type { Random } from "../../../lib/micrograd/random";
import type { PhaseName } from "../../../lib/session/state";
import type { Shape } from "./shape";

export const allFaults = [
  /** A request that never arrives; its connection is gone with it. */
  "request lost",
  "request doubled",
  "request delayed",
  /** It arrives before what was sent earlier. */
  "request reordered",
  /** What was asked for has happened, and whoever asked does not hear so. */
  "reply lost",
  "view delayed",
  /** A connection that breaks while something is sent to a screen. */
  "view lost",
  "news lost",
  "news doubled",
  "news delayed",
  "news reordered",
  "statement fails",
  /** It was committed, and the process never learns so. */
  "commit unheard",
  /** The reads after a commit find the database gone for a while. */
  "read fails after a commit",
  "killed before a commit",
  "killed between commit and acknowledgement",
  "process restarts",
  /** Longer than the others wait for it, or not. */
  "process stands still",
  "phone leaves",
  "phone vanishes",
  "phone comes late",
  "phone presses twice",
  "phone's clock is wrong",
  "phone sends what it may not",
  "phone has a second tab",
  "host presses twice",
  "host's clock is wrong",
  "host comes again",
  "host has a second tab",
  /** A big screen where nobody is signed in. */
  "screen asks to show the class",
  "student removed",
  "robots called",
  "robots sent away",
] as const;
export type Fault = (typeof allFaults)[number];

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

/** One that has struck, and when. */
export interface Struck {
  fault: Fault;
  phase: PhaseName;
}

/** Of the occasions for a fault that was dealt, the share at which it strikes: not always the first. */
const STRIKES = 0.6;

export class Faults {
  readonly #random: Random;
  readonly #phase: () => PhaseName;
  readonly #happened: (fault: Fault) => void;
  /** Still to come. */
  readonly #dealt = new Map<PhaseName, Set<Fault>>();
  readonly struck: Struck[] = [];
  /** Nothing goes wrong while it is calm. */
  calm = false;

  constructor(
    random: Random,
    [fewest, most]: Shape["faults"],
    phase: () => PhaseName,
    happened: (fault: Fault) => void,
  ) {
    this.#random = random;
    this.#phase = phase;
    this.#happened = happened;
    const share = random.uniform(fewest, most);
    for (const phase of phases)
      this.#dealt.set(phase, new Set(allFaults.filter(() => random.uniform(0, 1) < share)));
  }

  /** Whether it goes wrong on this occasion. */
  strikes(fault: Fault): boolean {
    if (this.calm) return false;
    const phase = this.#phase();
    const dealt = this.#dealt.get(phase);
    if (!dealt?.has(fault) || this.#random.uniform(0, 1) >= STRIKES) return false;
    dealt.delete(fault);
    this.struck.push({ fault, phase });
    this.#happened(fault);
    return true;
  }
}
