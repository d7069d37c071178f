// What there is to tell the screens of this process, each kind as often as it is worth: merged while the last of its kind is still being told, and told again until it is.

import { inTime, pause } from "../bounds/clock";
import { type Coalesced, coalesce } from "../bounds/coalesce";
import { type Delivery, deliver, deliverTally, merge } from "./deliver";
import { deliverRun, mergeRuns, type RunDelivery, toPhones, toTeacher } from "./deliver-run";
import type { Desk } from "./desk";
import type { News } from "./news";
import { deliverScreens, deliverWalls } from "./screens";
import { presentHere } from "./sockets";

/** A number that grows four times a second looks alive, and costs the same in any class. */
export const TALLY_MS = 250;
/** The roster is read whole, so its news comes less often; the first name shows at once. */
const ROSTER_MS = 1_000;
/** Other processes are told who is connected here as often, and where that takes longer they are told again. */
const PRESENCE_MS = 250;
const TELLING_MS = 1_000;
/** A run that plays: smooth enough on the projector; a phone's small picture costs a whole class's network. */
const TEACHER_RUN_MS = 250;
const PHONE_RUN_MS = 500;
/**
 * What a phone is told of a large run comes less often, and the first of it at once: within some seconds that is four kilobytes
 * a second. A screen is never as long behind as it may be.
 */
const PHONE_BYTES_A_MS = 3.5;
const PHONE_RUN_REST_MS = 900;

/** By session. */
export interface Tellings {
  views: Coalesced<Delivery>;
  tallies: Coalesced<null>;
  /** To hosts: the big screens that ask. */
  screens: Coalesced<null>;
  /** To big screens that nobody has admitted. */
  walls: Coalesced<null>;
  people: Coalesced<null>;
  /** To all processes: who is connected here. */
  presence: Coalesced<null>;
  teacherRuns: Coalesced<RunDelivery>;
  phoneRuns: Coalesced<RunDelivery>;
}

interface Around {
  /** To all processes, this one included. */
  tell(news: News): void;
  /** Others may not have been told, or not have said, who is connected. */
  doubt(): void;
}

/** Work of one kind, never done twice at the same time for one key. */
export const coalesced = <Kind>(
  { clock, log }: Desk,
  interval: number,
  merged: (earlier: Kind, later: Kind) => Kind,
  work: (key: string, news: Kind) => Promise<void>,
) =>
  coalesce<Kind>(clock, interval, merged, work, (error) =>
    log.error({ err: error }, "news could not be told"),
  );

export function createTellings(desk: Desk, { tell, doubt }: Around): Tellings {
  const { clock, io, company, roster } = desk;
  const once = (interval: number, work: (id: string) => Promise<void>) =>
    coalesced<null>(desk, interval, () => null, work);
  const tallies = once(TALLY_MS, (id) => deliverTally(desk, id));
  return {
    views: coalesced<Delivery>(desk, 0, merge, (id, delivery) => deliver(desk, id, delivery)),
    tallies,
    screens: once(TALLY_MS, (id) => deliverScreens(desk, id)),
    walls: once(ROSTER_MS, (id) => deliverWalls(desk, id)),
    people: once(ROSTER_MS, async (id) => {
      const { inDoubt, hasChanged } = await roster.refresh(id);
      if (hasChanged) tallies.ask(id, null);
      if (inDoubt) doubt();
    }),
    presence: once(PRESENCE_MS, async (id) => {
      // Whoever hears that somebody came or went can read who is here.
      if (company) await inTime(clock, TELLING_MS, company.tell(id, presentHere(io, id))).catch(doubt);
      tell({ type: "people", sessionId: id });
    }),
    teacherRuns: coalesced<RunDelivery>(desk, TEACHER_RUN_MS, mergeRuns, async (id, news) => {
      await deliverRun(desk, id, toTeacher, news);
    }),
    phoneRuns: coalesced<RunDelivery>(desk, PHONE_RUN_MS, mergeRuns, async (id, news) => {
      const bytes = await deliverRun(desk, id, toPhones, news);
      const rest = Math.min(PHONE_RUN_REST_MS, bytes / PHONE_BYTES_A_MS - PHONE_RUN_MS);
      if (rest > 0) await pause(clock, rest);
    }),
  };
}
