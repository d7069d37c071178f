// Who hears of what, and how often: news is merged while the last of its kind is still being told, and told again until it is.

import { kindOf } from "../../lib/questions/kinds";
import type { Snapshot } from "../../lib/session/gate";
import { inTime, pause } from "../bounds/clock";
import { coalesce } from "../bounds/coalesce";
import { readSaid } from "../store/answers";
import { tellOtherBuilds } from "./builds";
import { createComparison } from "./compare";
import { type Delivery, deliver, deliverTally, merge } from "./deliver";
import { deliverRun, mergeRuns, type RunDelivery, toPhones, toStage } from "./deliver-run";
import type { Desk } from "./desk";
import { greet } from "./greet";
import type { AnswerNews, ChangeNews, News } from "./news";
import { deliverScreens, deliverWalls } from "./screens";
import { type LiveSocket, localSockets, participantOf, presentHere, rooms } from "./sockets";
import { connectWire } from "./wire";

/** A number that grows four times a second looks alive, and costs the same in any class. */
const TALLY_MS = 250;
/** Whom an answer is handed on to waits for it; in a large class many are handed on at once. */
const WAKE_MS = 40;
/** The roster is read whole, so its news comes less often; the first name shows at once. */
const ROSTER_MS = 1_000;
/** Other processes are told who is connected here as often, and where that takes longer they are told again. */
const PRESENCE_MS = 250;
const TELLING_MS = 1_000;
/** A run that plays: smooth enough on the projector; a phone's small picture costs a whole class's network. */
const STAGE_RUN_MS = 250;
const PHONE_RUN_MS = 500;
/**
 * What a phone is told of a large run comes less often, and the first of it at once: within some seconds that is four kilobytes
 * a second. A screen is never as long behind as it may be.
 */
const PHONE_BYTES_A_MS = 3.5;
const PHONE_RUN_REST_MS = 900;

/** What has happened in a class that others have to hear of. */
export interface Publisher {
  /** A command was committed, or somebody was taken out of the class. */
  changed(sessionId: string, change: ChangeNews): void;
  /** Someone joined, left, connected or lost the connection. */
  peopleChanged(sessionId: string): void;
  /** A big screen asks to show the class, or the host has answered one. */
  screensChanged(sessionId: string): void;
  /** An answer was stored. */
  answered(sessionId: string, answer: AnswerNews): void;
  /** A screen has connected, and is in the room of its kind. */
  arrived(socket: LiveSocket): void;
  /** It has its first view as what it is now. */
  shown(socket: LiveSocket, snapshot: Snapshot): void;
  /** Nothing is told any more. */
  close(): void;
}

const nothing: Delivery = { audience: "nobody", participantIds: [], woken: [] };

/** Whatever may have been missed: everything anew, on every screen. */
const everything = { audience: "each", run: { lossesFrom: 0, whole: true }, people: true } as const;

export function createPublisher(desk: Desk): Publisher {
  const { clock, io, heard, company } = desk;
  const failed = (error: unknown) => desk.log.error({ err: error }, "news could not be told");
  const coalesced = <Kind>(
    interval: number,
    merged: (earlier: Kind, later: Kind) => Kind,
    work: (id: string, news: Kind) => Promise<void>,
  ) => coalesce<Kind>(clock, interval, merged, work, failed);
  const once = (interval: number, work: (id: string) => Promise<void>) =>
    coalesced<null>(interval, () => null, work);

  const deliveries = coalesced<Delivery>(0, merge, (id, delivery) => deliver(desk, id, delivery));
  const tallies = once(TALLY_MS, (id) => deliverTally(desk, id));
  const screens = once(TALLY_MS, (id) => deliverScreens(desk, id));
  const walls = once(ROSTER_MS, (id) => deliverWalls(desk, id));
  const people = once(ROSTER_MS, async (id) => {
    const { inDoubt, hasChanged } = await desk.roster.refresh(id);
    if (hasChanged) tallies.ask(id, null);
    if (inDoubt) comparison.doubt();
  });
  /** Whoever hears that somebody came or went can read who is here. */
  const presence = once(PRESENCE_MS, async (id) => {
    if (company)
      await inTime(clock, TELLING_MS, company.tell(id, presentHere(io, id))).catch(() => comparison.doubt());
    wire.tell({ type: "people", sessionId: id });
  });

  const stageRuns = coalesced<RunDelivery>(STAGE_RUN_MS, mergeRuns, async (id, news) => {
    await deliverRun(desk, id, toStage, news);
  });
  const phoneRuns = coalesced<RunDelivery>(PHONE_RUN_MS, mergeRuns, async (id, news) => {
    const bytes = await deliverRun(desk, id, toPhones, news);
    const rest = Math.min(PHONE_RUN_REST_MS, bytes / PHONE_BYTES_A_MS - PHONE_RUN_MS);
    if (rest > 0) await pause(clock, rest);
  });

  function tellChange(sessionId: string, change: ChangeNews): void {
    desk.snapshots.stale(sessionId, change.version);
    const order = heard.change(sessionId, change.version);
    if (order === "known") return;
    const told = order === "next" ? change : everything;
    if (told.audience !== "nobody") deliveries.ask(sessionId, { ...nothing, audience: told.audience });
    if (told.run)
      for (const runs of [stageRuns, phoneRuns]) runs.ask(sessionId, { change: told.run, newcomers: [] });
    if (told.people) people.ask(sessionId, null);
    walls.ask(sessionId, null);
  }

  function tellAnswers(sessionId: string, { roundId, said, woken }: AnswerNews): void {
    heard.answered(sessionId, roundId, said);
    tallies.ask(sessionId, null);
    // A student with two tabs sees in both that the answer is in, also where the tab that sent it has come again since.
    const others = said.filter(({ participantId, by }) =>
      localSockets(io, rooms.participant(participantId)).some(({ id }) => id !== by),
    );
    const participantIds = others.map(({ participantId }) => participantId);
    if (participantIds.length + woken.length > 0)
      deliveries.ask(sessionId, { ...nothing, participantIds, woken: [{ roundId, places: woken }] });
  }

  /** What nobody's news has told of: answers, one by one where only those who gave them need to know. */
  async function tellSaid(sessionId: string, roundId: string): Promise<void> {
    const [round, said] = await Promise.all([desk.roundOf(roundId), readSaid(desk.db, roundId)]);
    const unheard = heard.unheard(sessionId, said);
    heard.answered(sessionId, roundId, said);
    const isOfAll = round && kindOf(round.question).wakes;
    const phones = localSockets(io, rooms.phones(sessionId)).flatMap(({ data }) => participantOf(data) ?? []);
    const own = new Set(unheard.map(({ participantId }) => participantId));
    const participantIds = isOfAll ? phones : phones.filter((id) => own.has(id));
    if (participantIds.length > 0) deliveries.ask(sessionId, { ...nothing, participantIds });
  }
  const sayings = coalesced<string>(
    0,
    (_, roundId) => roundId,
    (id, roundId) => tellSaid(id, roundId),
  );

  const comparison = createComparison(desk, {
    lacks(lack, { sessionId, roundId, version }) {
      if (lack.change) return tellChange(sessionId, { ...everything, version });
      if (lack.people) people.ask(sessionId, null);
      if (lack.people) walls.ask(sessionId, null);
      if (lack.tally) tallies.ask(sessionId, null);
      if (lack.said && roundId !== null) sayings.ask(sessionId, roundId);
    },
    companyChanged(sessionIds) {
      for (const sessionId of sessionIds) presence.ask(sessionId, null);
    },
  });

  const wire = connectWire(io, company === null, (news: News) => {
    switch (news.type) {
      case "changed":
        return tellChange(news.sessionId, news);
      case "people":
        walls.ask(news.sessionId, null);
        return people.ask(news.sessionId, null);
      case "screens":
        return screens.ask(news.sessionId, null);
      case "answered":
        return tellAnswers(news.sessionId, news);
    }
  });

  const answersTold = (interval: number) =>
    coalesced<AnswerNews & { sessionId: string }>(
      interval,
      (earlier, { said, woken }) => ({
        ...earlier,
        said: earlier.said.concat(said),
        woken: earlier.woken.concat(woken),
      }),
      async (_roundId, news) => wire.tell({ type: "answered", ...news }),
    );
  const answers = answersTold(TALLY_MS);
  const handedOn = answersTold(WAKE_MS);
  const greetings = coalesced<LiveSocket>(
    0,
    (_, socket) => socket,
    async (_id, socket) => {
      if (!socket.connected) return;
      const snapshot = await greet(desk, socket);
      const { role, sessionId } = socket.data.speaker;
      if (role === "host") screens.ask(sessionId, null);
      if (snapshot) shown(socket, snapshot);
    },
  );

  function shown(socket: LiveSocket, { state }: Snapshot): void {
    const { role, sessionId } = socket.data.speaker;
    if (!state.training || role === "wall" || role === "guest") return;
    const runs = role === "player" ? phoneRuns : stageRuns;
    runs.ask(sessionId, { change: null, newcomers: [socket] });
  }

  return {
    changed: (sessionId, { version, audience, run, people: who }) =>
      wire.tell({ type: "changed", sessionId, version, audience, run, people: who }),
    peopleChanged: (sessionId) => presence.ask(sessionId, null),
    screensChanged: (sessionId) => wire.tell({ type: "screens", sessionId }),
    answered: (sessionId, answer) =>
      (answer.woken.length > 0 ? handedOn : answers).ask(answer.roundId, { sessionId, ...answer }),
    arrived: (socket) => {
      heard.open(socket.data.speaker.sessionId);
      comparison.start();
      greetings.ask(socket.id, socket);
      // Among others it is told once they were looked at.
      if (!company) void tellOtherBuilds(desk);
    },
    shown,
    close() {
      comparison.stop();
      wire.close();
    },
  };
}
