// Who hears of what, and how often: news is merged while the last of its kind is still being told.

import { coalesce } from "../bounds/coalesce";
import { deliverChange, deliverTally, deliverToOtherTabs } from "./deliver";
import { deliverRun, merge, type RunDelivery } from "./deliver-run";
import type { Desk } from "./desk";
import type { Audience, News, RunChange } from "./news";
import { type LiveSocket, rooms } from "./sockets";
import { connectWire } from "./wire";

/** A number that grows four times a second looks alive, and costs the same in any class. */
const TALLY_MS = 250;
/** The roster is read whole, so its news comes less often; the first name shows at once. */
const ROSTER_MS = 1_000;
/** A run that plays: smooth enough on the projector; a phone's small picture costs a whole class's network. */
const STAGE_RUN_MS = 250;
const PHONE_RUN_MS = 500;

const loudness: Record<Audience, number> = { stage: 0, everyone: 1, each: 2 };
const louder = (a: Audience, b: Audience) => (loudness[a] > loudness[b] ? a : b);

export interface Publisher {
  /** A command was committed. */
  changed(sessionId: string, audience: Audience): void;
  /** Someone joined, left, connected or lost the connection. */
  peopleChanged(sessionId: string): void;
  /** An answer was stored. */
  answered(sessionId: string, participantId: string): void;
  /** The training run moved, or another picture of it is shown. */
  runChanged(sessionId: string, change: RunChange): void;
  /** A screen has connected while there is a run. */
  runWanted(socket: LiveSocket): void;
}

/** `alone` says that no other process shares the classes. */
export function createPublisher(desk: Desk, alone: boolean): Publisher {
  const failed = (error: unknown) => desk.log.error({ err: error }, "news could not be told");

  const changes = coalesce<Audience>(0, louder, (id, audience) => deliverChange(desk, id, audience), failed);
  const tallies = coalesce<null>(
    TALLY_MS,
    () => null,
    (id) => deliverTally(desk, id),
    failed,
  );
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

  const runs = (interval: number, ...roomsOf: ((sessionId: string) => string)[]) =>
    coalesce<RunDelivery>(
      interval,
      merge,
      (id, delivery) =>
        deliverRun(
          desk,
          id,
          roomsOf.map((room) => room(id)),
          delivery,
        ),
      failed,
    );
  const stageRuns = runs(STAGE_RUN_MS, rooms.hosts, rooms.screens);
  const phoneRuns = runs(PHONE_RUN_MS, rooms.phones);

  const wire = connectWire(desk.io, alone, (news: News, own) => {
    const { sessionId } = news;
    switch (news.type) {
      case "changed":
        return changes.ask(sessionId, news.audience);
      case "people":
        return people.ask(sessionId, null);
      case "answered":
        tallies.ask(sessionId, null);
        deliverToOtherTabs(desk, sessionId, news.participantIds, own).catch(failed);
        return;
      case "run":
        for (const screens of [stageRuns, phoneRuns]) screens.ask(sessionId, { change: news, newcomers: [] });
    }
  });

  const answers = coalesce<string[]>(
    TALLY_MS,
    (earlier, later) => earlier.concat(later),
    async (sessionId, participantIds) => wire.tell({ type: "answered", sessionId, participantIds }),
    failed,
  );

  return {
    changed: (sessionId, audience) => wire.tell({ type: "changed", sessionId, audience }),
    peopleChanged: (sessionId) => wire.tell({ type: "people", sessionId }),
    answered: (sessionId, participantId) => answers.ask(sessionId, [participantId]),
    runChanged: (sessionId, { lossesFrom, whole }) =>
      wire.tell({ type: "run", sessionId, lossesFrom, whole }),
    runWanted: (socket) => {
      const { role, sessionId } = socket.data.speaker;
      const screens = role === "host" || role === "screen" ? stageRuns : phoneRuns;
      screens.ask(sessionId, { change: null, newcomers: [socket] });
    },
  };
}
