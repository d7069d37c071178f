// From what has happened in a class, or what was found to be untold, to which of this process's screens are told what.

import { kindOf } from "../../lib/questions/kinds";
import { readSaid } from "../store/answers";
import type { Compared } from "./compare";
import type { Delivery } from "./deliver";
import type { Desk } from "./desk";
import type { AnswerNews, ChangeNews } from "./news";
import { localSockets, participantOf, rooms } from "./sockets";
import { coalesced, type Tellings } from "./tellings";
import type { Listener } from "./wire";

const nothing: Delivery = { audience: "nobody", participantIds: [], woken: [] };

/** Whatever may have been missed: everything anew, on every screen. */
const everything = { audience: "each", run: { lossesFrom: 0, whole: true }, people: true } as const;

export interface WhomToTell extends Pick<Compared, "lacks"> {
  happened: Listener;
}

export function createWhomToTell(desk: Desk, tellings: Tellings): WhomToTell {
  const { io, heard } = desk;
  const { views, tallies, screens, walls, people, teacherRuns, phoneRuns } = tellings;

  function changed(sessionId: string, change: ChangeNews): void {
    desk.snapshots.stale(sessionId, change.version);
    const order = heard.change(sessionId, change.version);
    if (order === "known") return;
    const told = order === "next" ? change : everything;
    if (told.audience !== "nobody") views.ask(sessionId, { ...nothing, audience: told.audience });
    if (told.run)
      for (const runs of [teacherRuns, phoneRuns]) runs.ask(sessionId, { change: told.run, newcomers: [] });
    if (told.people) people.ask(sessionId, null);
    walls.ask(sessionId, null);
  }

  function answered(sessionId: string, { roundId, said, woken }: AnswerNews): void {
    heard.answered(sessionId, roundId, said);
    tallies.ask(sessionId, null);
    // A student with two tabs sees in both that the answer is in, also where the tab that sent it has come again since.
    const others = said.filter(({ participantId, by }) =>
      localSockets(io, rooms.participant(participantId)).some(({ id }) => id !== by),
    );
    const participantIds = others.map(({ participantId }) => participantId);
    if (participantIds.length + woken.length > 0)
      views.ask(sessionId, { ...nothing, participantIds, woken: [{ roundId, places: woken }] });
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
    if (participantIds.length > 0) views.ask(sessionId, { ...nothing, participantIds });
  }
  const sayings = coalesced<string>(desk, 0, (_, roundId) => roundId, tellSaid);

  return {
    happened(news) {
      const { sessionId } = news;
      switch (news.type) {
        case "changed":
          return changed(sessionId, news);
        case "people":
          walls.ask(sessionId, null);
          return people.ask(sessionId, null);
        case "screens":
          return screens.ask(sessionId, null);
        case "answered":
          return answered(sessionId, news);
      }
    },
    lacks(lack, { sessionId, roundId, version }) {
      if (lack.change) return changed(sessionId, { ...everything, version });
      if (lack.people) people.ask(sessionId, null);
      if (lack.people) walls.ask(sessionId, null);
      if (lack.tally) tallies.ask(sessionId, null);
      if (lack.said && roundId !== null) sayings.ask(sessionId, roundId);
    },
  };
}
