// Who hears of what, and how often: news is merged while the last of its kind is still being told.

import { coalesce } from "../bounds/coalesce";
import { type Delivery, deliver, deliverTally, merge } from "./deliver";
import { deliverRun, mergeRuns, type RunDelivery, toPhones, toStage } from "./deliver-run";
import type { Desk } from "./desk";
import type { ChangeNews, News } from "./news";
import { deliverScreens, deliverWalls } from "./screens";
import { type LiveSocket, localSockets, rooms } from "./sockets";
import { connectWire } from "./wire";

/** A number that grows four times a second looks alive, and costs the same in any class. */
const TALLY_MS = 250;
/** The roster is read whole, so its news comes less often; the first name shows at once. */
const ROSTER_MS = 1_000;
/** A run that plays: smooth enough on the projector; a phone's small picture costs a whole class's network. */
const STAGE_RUN_MS = 250;
const PHONE_RUN_MS = 500;

export interface Publisher {
  /** A command was committed, or somebody was taken out of the class. */
  changed(sessionId: string, change: ChangeNews): void;
  /** Someone joined, left, connected or lost the connection. */
  peopleChanged(sessionId: string): void;
  /** A big screen asks to show the class, or the host has answered one. */
  screensChanged(sessionId: string): void;
  /** A host has connected, and has not heard of screens yet. */
  screensWanted(sessionId: string): void;
  /** An answer was stored. */
  answered(sessionId: string, participantId: string): void;
  /** It has changed what these places of the round get of their own. */
  woken(sessionId: string, roundId: string, places: readonly number[]): void;
  /** A screen has connected while there is a run. */
  runWanted(socket: LiveSocket): void;
  /** Nothing is told any more. */
  close(): void;
}

/** `alone` says that no other process shares the classes. */
export function createPublisher(desk: Desk, alone: boolean): Publisher {
  const failed = (error: unknown) => desk.log.error({ err: error }, "news could not be told");

  const deliveries = coalesce<Delivery>(0, merge, (id, delivery) => deliver(desk, id, delivery), failed);
  const whole = (interval: number, tell: (desk: Desk, sessionId: string) => Promise<void>) =>
    coalesce<null>(
      interval,
      () => null,
      (id) => tell(desk, id),
      failed,
    );
  const tallies = whole(TALLY_MS, deliverTally);
  const screens = whole(TALLY_MS, deliverScreens);
  const walls = whole(ROSTER_MS, deliverWalls);
  const people = coalesce<null>(
    ROSTER_MS,
    () => null,
    async (id) => {
      // Another process that has just died takes a while to be missed: who is here is asked again.
      const refreshed = desk.roster.refresh(id).catch((error) => {
        people.ask(id, null);
        throw error;
      });
      if (await refreshed) tallies.ask(id, null);
    },
    failed,
  );

  const runsTo = (interval: number, audience: typeof toStage) =>
    coalesce<RunDelivery>(interval, mergeRuns, (id, news) => deliverRun(desk, id, audience, news), failed);
  const stageRuns = runsTo(STAGE_RUN_MS, toStage);
  const phoneRuns = runsTo(PHONE_RUN_MS, toPhones);

  const nothing: Delivery = { audience: "nobody", participantIds: [], woken: [] };
  const wire = connectWire(desk.io, alone, (news: News, own) => {
    const { sessionId } = news;
    switch (news.type) {
      case "changed": {
        const { audience, run } = news;
        desk.snapshots.stale(sessionId);
        if (audience !== "nobody") deliveries.ask(sessionId, { ...nothing, audience });
        if (audience !== "nobody") walls.ask(sessionId, null);
        if (run)
          for (const runs of [stageRuns, phoneRuns]) runs.ask(sessionId, { change: run, newcomers: [] });
        return;
      }
      case "people":
        walls.ask(sessionId, null);
        return people.ask(sessionId, null);
      case "screens":
        return screens.ask(sessionId, null);
      case "answered": {
        tallies.ask(sessionId, null);
        // A student with two tabs sees in both that the answer is in. The tab that sent it knows already.
        const tabsThatKnow = own ? 1 : 0;
        const tabsOf = (id: string) => localSockets(desk.io, rooms.participant(id)).length;
        const participantIds = news.participantIds.filter((id) => tabsOf(id) > tabsThatKnow);
        if (participantIds.length > 0) deliveries.ask(sessionId, { ...nothing, participantIds });
        return;
      }
      case "woken":
        return deliveries.ask(sessionId, { ...nothing, woken: [news] });
    }
  });

  const answers = coalesce<string[]>(
    TALLY_MS,
    (earlier, later) => earlier.concat(later),
    async (sessionId, participantIds) => wire.tell({ type: "answered", sessionId, participantIds }),
    failed,
  );
  const wakes = coalesce<{ sessionId: string; places: number[] }>(
    TALLY_MS,
    (earlier, { sessionId, places }) => ({ sessionId, places: earlier.places.concat(places) }),
    async (roundId, { sessionId, places }) => wire.tell({ type: "woken", sessionId, roundId, places }),
    failed,
  );

  return {
    changed: (sessionId, { audience, run }) => wire.tell({ type: "changed", sessionId, audience, run }),
    peopleChanged: (sessionId) => wire.tell({ type: "people", sessionId }),
    screensChanged: (sessionId) => wire.tell({ type: "screens", sessionId }),
    screensWanted: (sessionId) => screens.ask(sessionId, null),
    answered: (sessionId, participantId) => answers.ask(sessionId, [participantId]),
    woken: (sessionId, roundId, places) => wakes.ask(roundId, { sessionId, places: [...places] }),
    runWanted: (socket) => {
      const { role, sessionId } = socket.data.speaker;
      const runs = role === "host" || role === "screen" ? stageRuns : phoneRuns;
      runs.ask(sessionId, { change: null, newcomers: [socket] });
    },
    close: wire.close,
  };
}
