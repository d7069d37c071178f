// A relay in which something goes wrong: everyone passes on what arrives, and for those who are silent the teacher's screen does.

import { setTimeout as sleep } from "node:timers/promises";
import { handOn } from "../../app/live/requests";
import { teamsIn } from "../../app/questions/relay/teams";
import { crewsOf, lengthOf, nodesOf } from "../../lib/questions/relay/crews";
import { netsOf } from "../../lib/questions/relay/net";
import type { RelayOwn, RelaySummary } from "../../lib/questions/relay/relay";
import type { RelayQuestion } from "../../lib/questions/relay/relay-question";
import type { Database } from "../../server/store/database";
import type { Crowd, Student } from "./crowd";
import type { History } from "./history";
import { opened } from "./round-during";
import { stateOf } from "./shown";

const HANDS_ON_MS = 100;
/** A server that was killed comes back within this time, on however busy a computer. */
const PATIENCE_MS = 60_000;

export const relay: RelayQuestion = {
  kind: "relay",
  rows: [
    [2, -1, 3],
    [3, 2, -1],
  ],
  ...{ prompt: {}, explanation: {}, seconds: null, points: 60 },
};

const stage = { rows: relay.rows, graph: null };
const nets = netsOf(stage);

/** The first `silent` of the students say nothing. Returns how it went. */
export async function relayDuring(
  db: Database,
  crowd: Crowd,
  history: History,
  position: number,
  silent: number,
  fault: () => Promise<void>,
): Promise<RelaySummary> {
  const { host, students } = crowd;
  const roundId = await opened(db, crowd, history, position);
  const passing = students.map(async (student) => {
    if (student.seat < silent) return history.isHandedOn(student, roundId);
    const { row, node, arrived } = await arrival(student, roundId);
    await history.answer(student, roundId, String(arrived * (relay.rows[row]?.[node] ?? 0)));
  });
  const seats = new Set(students.slice(0, silent).map(({ joined }) => joined.seat));
  const { deal } = await db.prisma.round.findUniqueOrThrow({ where: { id: roundId } });
  const handed = thingsOf(JSON.parse(deal ?? "[]"), seats);
  await Promise.all([fault(), ...passing, handingOn(crowd, roundId, handed)]);
  await history.press(crowd, "round:close", { roundId });
  await history.press(crowd, "round:reveal", { roundId });
  await host.until(({ view }) => view.stage.phase === "revealed", "how the relay went");
  return host.view.tally?.summary as RelaySummary;
}

/** What those with these seats were dealt, by its turn in the round's progress. */
function thingsOf(deal: readonly number[], seats: ReadonlySet<number>): Set<number> {
  const of = deal.length;
  const things = crewsOf(nets, of).flatMap((crew, team) =>
    nodesOf(nets, crew, of).flatMap((node, i) =>
      seats.has(deal[crew.first + i] ?? -1) ? team * lengthOf(nets) + node : [],
    ),
  );
  return new Set(things);
}

async function arrival(student: Student, roundId: string): Promise<RelayOwn & { arrived: number }> {
  const own = () => {
    const { view } = stateOf(student);
    const isOn = view?.role === "player" && "round" in view.stage && view.stage.round.id === roundId;
    return isOn ? (view.you?.own as RelayOwn | null) : null;
  };
  await student.until(() => typeof own()?.arrived === "number", "what is passed on", PATIENCE_MS);
  return own() as RelayOwn & { arrived: number };
}

/** Whenever one of `handed` is waited for, until no team waits any more. */
async function handingOn({ host }: Crowd, roundId: string, handed: ReadonlySet<number>): Promise<void> {
  const length = lengthOf(nets);
  for (;;) {
    const { view } = stateOf(host);
    const progress = view?.role === "host" && view.tally?.roundId === roundId && view.tally.progress;
    const waiting = progress ? teamsIn(stage, progress).filter(({ waits }) => waits.length > 0) : null;
    if (waiting?.length === 0) return;
    const things = (waiting ?? []).flatMap(({ team, waits }) => waits.map((node) => team * length + node));
    const some = things.filter((thing) => handed.has(thing));
    if (some.length > 0 && host.socket.connected) await handOn(host.socket, roundId, some);
    await sleep(HANDS_ON_MS);
  }
}
