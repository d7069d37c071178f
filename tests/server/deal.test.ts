// A round deals among those who are there when it opens: nobody who is absent holds a weight that others then miss.

import { expect, it } from "vitest";
import type { HostView } from "../../lib/session/views";
import { openSchool, type School, startClass } from "./support/classroom";
import { closeAndCount, closeAndReveal, frozen, openRound, questionOf, skipReading } from "./support/rounds";
import { cardsOf, lectureRun, startRun } from "./support/runs";
import { hostOf, phoneOf, type Screen, studentOf } from "./support/screens";

type Student = Awaited<ReturnType<typeof studentOf>>;

async function classOf(names: string[]) {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const students: Student[] = [];
  for (const name of names) students.push(await studentOf(school, lesson, name));
  return { school, lesson, host, students };
}

async function deal(school: School, host: Screen<HostView>, perPhone = 1): Promise<string> {
  const { runId = "", step = 0 } = host.run?.training ?? {};
  const question = { kind: "weight", about: "deal", perPhone, taps: "sign", seconds: null } as const;
  await host.demand("training:ask", { runId, step, question });
  await host.inPhase("open");
  return skipReading(school, host);
}

const hands = (phones: Pick<Student, "view">[]) => phones.flatMap(({ view }) => cardsOf(view.you));
const sorted = (seats: readonly number[] | null) => [...(seats ?? [])].sort((a, b) => a - b);

it("deals what comes first to those who are there, whoever has left", async () => {
  const { school, host, students } = await classOf(["Ada", "Bo", "Cy", "Dan"]);
  await startRun(host, lectureRun());
  const [ada, bo, cy, dan] = students as [Student, Student, Student, Student];
  for (const gone of [ada, cy]) gone.socket.disconnect();
  await host.until(({ roster }) => roster.filter(({ present }) => present).length === 2);
  const roundId = await deal(school, host);
  for (const phone of [bo, dan]) await phone.inPhase("open");
  expect(sorted((await frozen(school, roundId)).deal)).toEqual([bo, dan].map(({ joined }) => joined.seat));
  const { order } = await questionOf(school, roundId, "weight");
  expect(new Set(hands([bo, dan]))).toEqual(new Set(order.slice(0, 2)));
});

it("counts a student with two tabs once, and no phone that has not joined", async () => {
  const { school, lesson, host, students } = await classOf(["Ada", "Bo"]);
  await phoneOf(school, lesson, students[0]?.token);
  await phoneOf(school, lesson);
  const roundId = await openRound(school, host);
  expect(sorted((await frozen(school, roundId)).deal)).toEqual([0, 1]);
});

it("deals in another order each time, so that no seat always gets what comes first", async () => {
  const { school, host } = await classOf(Array.from({ length: 12 }, (_, seat) => `Seat ${seat}`));
  await startRun(host, lectureRun());
  const orders = new Set<string>();
  for (let round = 0; round < 3; round++) {
    orders.add(String((await frozen(school, await deal(school, host))).deal));
    await host.demand("item:skip", { position: null });
    await host.inPhase("lobby");
  }
  // Twelve can be put in 479 million orders.
  expect(orders.size).toBe(3);
});

it("deals those in last who said nothing in the round before, so that what they left open gets to others", async () => {
  const { school, host, students } = await classOf(["Ada", "Bo", "Cy", "Dan", "Eve"]);
  const runId = await startRun(host, lectureRun());
  const [ada, bo, ...awake] = students as [Student, Student, ...Student[]];
  for (let round = 0; round < 3; round++) {
    const roundId = await deal(school, host);
    const { deal: dealt } = await frozen(school, roundId);
    if (round > 0) expect(sorted(dealt?.slice(-2) ?? [])).toEqual([ada, bo].map(({ joined }) => joined.seat));
    for (const phone of awake) await phone.demand("answer:submit", { roundId, part: 0, value: "+" });
    await closeAndReveal(school, host, roundId);
    await host.demand("training:show", { runId, step: 0, stage: null });
    await host.inPhase("lobby");
  }
});

it("gives whoever comes later a hand of their own behind the others, and keeps it over a reload", async () => {
  const { school, lesson, host } = await classOf(["Ada"]);
  await startRun(host, lectureRun());
  const roundId = await deal(school, host, 3);
  const late = await studentOf(school, lesson, "Late");
  expect(cardsOf(late.joined)).toHaveLength(3);
  expect((await phoneOf(school, lesson, late.token)).view.you?.own).toEqual(late.joined.own);
  expect((await frozen(school, roundId)).deal).toEqual([0]);
});

it("asks everybody the same again after a discussion, and deals in behind them who has come since", async () => {
  const { school, lesson, host, students } = await classOf(["Ada", "Bo", "Cy"]);
  await startRun(host, lectureRun());
  const first = await deal(school, host, 2);
  for (const phone of students) await phone.inPhase("open");
  const before = students.map(({ view }) => view.you?.own);
  const { deal: dealt } = await frozen(school, first);
  const late = await studentOf(school, lesson, "Late");
  students[1]?.socket.disconnect();
  await closeAndCount(school, host, first);
  await host.demand("round:revote", { roundId: first });
  await host.inPhase("open");
  const second = await skipReading(school, host);
  expect((await frozen(school, second)).deal).toEqual([...(dealt ?? []), late.joined.seat]);
  const back = await phoneOf(school, lesson, students[1]?.token);
  const isAskedAgain = ({ views }: Pick<Student, "views">) => {
    const stage = views.at(-1)?.stage;
    return stage?.phase === "open" && stage.round.id === second;
  };
  for (const [index, phone] of [students[0], back, students[2]].entries()) {
    await phone?.until(isAskedAgain);
    expect(phone?.view.you?.own).toEqual(before[index]);
  }
});
