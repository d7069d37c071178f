// What the screens of this process were told of each class: what is committed is compared with it, so that nothing stays untold.

import type { Snapshot } from "../../lib/session/gate";
import { isRunning } from "../../lib/session/outcome";
import type { Tally } from "../../lib/session/views";
import type { Asked, Marks } from "../store/sessions";
import type { Present } from "./sockets";

interface Heard {
  /** Every change up to this version was told, or is being told until it is; null before the first view. */
  version: number | null;
  /** The round on the screens that may get more answers; null where there is none. */
  roundId: string | null;
  /** As many answers were stored when host and projector were last told of them; null where neither is here. */
  stored: number | null;
  /** Among whom they were counted: "several" where not every screen was told of the same, null where there is nothing to count. */
  among: Present | "several" | null;
  /** As many people were in the class when host and projector were last told who; null where neither is here. */
  people: number | null;
  /** The answers, part by part, that all phones of their participants know of. */
  said: Set<string>;
}

/** How a change follows what was told before: as the next, as one that was told, or with others missing between. */
type Order = "next" | "known" | "gap";

/** What of a class may not have been told. */
export interface Lack {
  change: boolean;
  people: boolean;
  tally: boolean;
  said: boolean;
}

/** A tally, how many answers were stored by then, and who was present: there may be more now, and others. */
export interface Counted {
  tally: Tally;
  /** As in `HostView`. */
  right?: number | undefined;
  stored: number;
  among: Present;
}

export interface Said {
  participantId: string;
  part: number;
}

const keyOf = ({ participantId, part }: Said) => `${participantId} ${part}`;

export class HeardOf {
  readonly #classes = new Map<string, Heard>();

  get size(): number {
    return this.#classes.size;
  }

  /** A screen of the class is here. */
  open(sessionId: string): void {
    if (this.#classes.has(sessionId)) return;
    const said = new Set<string>();
    const nothing = { version: null, roundId: null, stored: null, among: null, people: null };
    this.#classes.set(sessionId, { ...nothing, said });
  }

  /** None is here any more. */
  close(sessionId: string): void {
    this.#classes.delete(sessionId);
  }

  sessions(): string[] {
    return [...this.#classes.keys()];
  }

  asked(): Asked[] {
    return [...this.#classes].map(([sessionId, { roundId }]) => ({ sessionId, roundId }));
  }

  /** The oldest version that may be shown from now on. */
  versionOf(sessionId: string): number {
    return this.#classes.get(sessionId)?.version ?? 0;
  }

  /** A change that is told from now on, until it is. */
  change(sessionId: string, version: number): Order {
    const heard = this.#classes.get(sessionId);
    if (!heard) return "next";
    const before = heard.version;
    if (before !== null && version <= before) return "known";
    heard.version = version;
    return before === null || version === before + 1 ? "next" : "gap";
  }

  /** A view of this is on a screen, or is about to be. */
  shown(sessionId: string, { version, state }: Snapshot): void {
    const heard = this.#classes.get(sessionId);
    if (!heard) return;
    heard.version ??= version;
    const roundId = isRunning(state) ? state.round.id : null;
    if (heard.roundId === roundId) return;
    Object.assign(heard, { roundId, stored: null, said: new Set() } satisfies Partial<Heard>);
  }

  /** All phones of these participants are told of their answers. Of another round than the one on the screens, nobody is. */
  answered(sessionId: string, roundId: string, said: readonly Said[]): void {
    const heard = this.#classes.get(sessionId);
    if (heard?.roundId !== roundId) return;
    for (const one of said) heard.said.add(keyOf(one));
  }

  /** Those of them whose news never came. */
  unheard(sessionId: string, said: readonly Said[]): Said[] {
    const heard = this.#classes.get(sessionId);
    return said.filter((one) => !heard?.said.has(keyOf(one)));
  }

  /** Told how many have answered; null where host and projector are gone. What one screen alone knows, the others may not. */
  counted(sessionId: string, counted: Counted | null, by: "all" | "one" = "all"): void {
    const heard = this.#classes.get(sessionId);
    if (!heard) return;
    if (counted === null) {
      Object.assign(heard, { stored: null, among: null } satisfies Partial<Heard>);
      return;
    }
    const { tally, stored, among } = counted;
    const isAlike = by === "all" || heard.among === null || heard.among === among;
    heard.among = isAlike ? among : "several";
    if (tally.roundId !== heard.roundId) return;
    heard.stored = by === "all" || heard.stored === null ? stored : Math.min(heard.stored, stored);
  }

  /** Told who is in the class; null where host and projector are gone. */
  met(sessionId: string, people: number | null): void {
    const heard = this.#classes.get(sessionId);
    if (heard) heard.people = people;
  }

  /** Null where all that is committed was told, and how many of those who are present have answered. */
  lackOf({ sessionId, roundId, version, people, stored }: Marks, present: Present | null): Lack | null {
    const heard = this.#classes.get(sessionId);
    if (!heard || heard.version === null) return null;
    const isOn = roundId !== null && roundId === heard.roundId;
    const areOthers = present !== null && heard.among !== null && present !== heard.among;
    const lack: Lack = {
      change: version > heard.version,
      people: heard.people !== null && people > heard.people,
      tally: areOthers || (isOn && heard.stored !== null && stored > heard.stored),
      said: isOn && stored > heard.said.size,
    };
    return Object.values(lack).some(Boolean) ? lack : null;
  }
}
