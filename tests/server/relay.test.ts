// The relay over real sockets: what one phone passes on reaches the next at once, whoever is silent, gone or removed.

import { describe, expect, it } from "vitest";
import type { RelayOwn, RelaySummary } from "../../lib/questions/relay/relay";
import type { HostView, PlayerView } from "../../lib/session/views";
import { type Clock, systemClock } from "../../server/bounds/clock";
import { dialects } from "../setup/fresh-database";
import { openSchool, type School, startClass } from "./support/classroom";
import { closeAndReveal, frozen, openRound } from "./support/rounds";
import { hostOf, phoneOf, type Screen, studentOf } from "./support/screens";

/** What comes out is 6 and −8. */
const rows = [
  [2, -1, -3],
  [4, -2, 1],
];
const relay = {
  ...{ kind: "relay" as const, rows, prompt: {}, explanation: {} },
  ...{ seconds: null, points: 100 },
};

type Student = Awaited<ReturnType<typeof studentOf>>;

/** Six phones, each at its node: a row's three and then the next row's. */
async function relayLesson(school: School) {
  const lesson = await startClass(school, [relay]);
  const host = await hostOf(school, lesson);
  const students: Student[] = [];
  for (const name of ["Ada", "Bo", "Cy", "Dan", "Eve", "Fei"])
    students.push(await studentOf(school, lesson, name));
  await host.until(({ roster }) => roster.filter(({ present }) => present).length === students.length);
  const roundId = await openRound(school, host);
  for (const student of students) await student.inPhase("open");
  const { deal } = await frozen(school, roundId);
  const inRow = (deal ?? []).flatMap((seat) => students.find(({ joined }) => joined.seat === seat) ?? []);
  return { lesson, host, roundId, inRow: inRow as [Student, Student, Student, Student, Student, Student] };
}

const ownOf = ({ yous, views }: Screen<PlayerView>) =>
  (yous.at(-1) ?? views.at(-1)?.you)?.own as RelayOwn | undefined;

const passes = (phone: Screen<PlayerView>, roundId: string, value: string) =>
  phone.demand("answer:submit", { roundId, part: 0, value });

const arrives = (phone: Screen<PlayerView>, number: number) =>
  phone.until((screen) => ownOf(screen)?.arrived === number, `${number} arrives`);

const summaryOf = ({ view }: Screen<HostView>) => view.tally?.summary as RelaySummary | undefined;

/** As many tallies as are asked for are told, but none sooner than a quarter of a second after another: so none at all. */
const withoutTallies: Clock = {
  ...systemClock,
  after: (ms, work) => {
    if (ms !== 250) systemClock.after(ms, work);
  },
};

describe.each(dialects)("on %s", (dialect) => {
  it("hands on what was said, slips and all, and grades each by what arrived there", async () => {
    const school = await openSchool({ dialect });
    const { host, roundId, inRow } = await relayLesson(school);
    const [a, b, c, d, e, f] = inRow;
    await passes(a, roundId, "2");
    await arrives(b, 2);
    await passes(b, roundId, "5");
    await arrives(c, 5);
    await passes(c, roundId, "-15");
    for (const [phone, next, value] of [
      [d, e, "4"],
      [e, f, "-8"],
    ] as const) {
      await passes(phone, roundId, value);
      await arrives(next, Number(value));
    }
    await passes(f, roundId, "-8");
    await closeAndReveal(school, host, roundId);
    expect(summaryOf(host)).toMatchObject({ first: 1, crews: 2, through: 2 });
    expect(summaryOf(host)?.rows.map((run) => run.map(([leg]) => leg?.passed))).toEqual([
      [2, 5, -15],
      [4, -8, -8],
    ]);
    for (const phone of inRow) await phone.inPhase("revealed");
    expect(inRow.map(({ view }) => view.you?.outcome?.points)).toEqual([100, 0, 100, 100, 100, 100]);
  });

  it("goes on where a node is silent or was removed, once the host hands it on", async () => {
    const school = await openSchool({ dialect });
    const { host, roundId, inRow } = await relayLesson(school);
    const [a, b, c] = inRow;
    const id = host.roster.find(({ nickname }) => nickname === b.joined.nickname)?.id ?? "";
    await host.demand("participants:remove", { participantIds: [id], block: false });
    await host.demand("round:hand-on", { roundId, things: [1, 2, 5, 99] });
    // Nobody waited for any of these yet.
    expect(ownOf(a)?.waitsAt).toBe(0);
    await host.demand("round:hand-on", { roundId, things: [0, 0] });
    await a.until(({ yous }) => yous.at(-1)?.said?.parts[0] === "=");
    expect(await a.ask("answer:submit", { roundId, part: 0, value: "9" })).toMatchObject({
      refusal: "already-answered",
    });
    await Promise.all([1, 1].map((thing) => host.demand("round:hand-on", { roundId, things: [thing] })));
    await arrives(c, -2);
    await host.until(({ tallies }) => tallies.at(-1)?.progress?.answered.join("") === "110000");
    await passes(c, roundId, "6");
    await closeAndReveal(school, host, roundId);
    expect(summaryOf(host)?.rows[0]?.map(([leg]) => leg?.by)).toEqual(["handed", "handed", "phone"]);
    for (const phone of [a, c]) await phone.inPhase("revealed");
    expect([a, c].map(({ view }) => view.you?.outcome?.points)).toEqual([0, 100]);
  });
});

const helpOf = (phone: Screen<PlayerView>) => ownOf(phone)?.help ?? null;

it.each(dialects)(
  "hands a silent node to a phone that is done, and to the product only after that, on %s",
  async (dialect) => {
    const school = await openSchool({ dialect });
    const { host, roundId, inRow } = await relayLesson(school);
    const [a, b, c, d, e, f] = inRow;
    await passes(a, roundId, "2");
    await passes(d, roundId, "4");
    await host.demand("round:hand-on", { roundId, things: [1, 4] });
    await a.until((screen) => helpOf(screen)?.at === 1, "a step to take for another");
    await d.until((screen) => helpOf(screen)?.at === 4, "a step to take for another");
    await host.until(({ tallies }) => tallies.at(-1)?.progress?.dealt.join("") === "121121");
    expect(await b.ask("answer:submit", { roundId, part: 0, value: "9" })).toMatchObject({
      refusal: "already-answered",
    });
    for (const [phone, at] of [
      [d, 1],
      [a, 4],
      [c, 1],
    ] as const)
      expect(await phone.ask("round:help", { roundId, at, part: 0, value: "1" })).toMatchObject({
        refusal: "answer-unknown",
      });
    await a.demand("round:help", { roundId, at: 1, part: 0, value: "-2" });
    await arrives(c, -2);
    await a.until((screen) => helpOf(screen) === null, "nothing more to do");
    await host.demand("round:hand-on", { roundId, things: [4] });
    await arrives(f, -8);
    await d.until((screen) => helpOf(screen) === null, "nothing more to do");
    await passes(c, roundId, "6");
    await passes(f, roundId, "-8");
    await host.until(({ tallies }) => tallies.at(-1)?.answered === inRow.length);
    await closeAndReveal(school, host, roundId);
    expect(summaryOf(host)?.rows.map((run) => run.map(([leg]) => leg?.by))).toEqual([
      ["phone", "helper", "phone"],
      ["phone", "handed", "phone"],
    ]);
    for (const phone of [a, b, e]) await phone.inPhase("revealed");
    expect([a, b, e].map(({ view }) => view.you?.outcome?.points)).toEqual([100, 0, 0]);
  },
);

it("reaches the next phone before any count of answers is due", async () => {
  const school = await openSchool({ clock: withoutTallies });
  const { roundId, inRow } = await relayLesson(school);
  const [a, b, c, d, e, f] = inRow;
  await passes(a, roundId, "2");
  await passes(d, roundId, "4");
  for (const [phone, number] of [
    [b, 2],
    [e, 4],
  ] as const)
    await arrives(phone, number);
  await passes(b, roundId, "-2");
  await passes(e, roundId, "-8");
  for (const [phone, number] of [
    [c, -2],
    [f, -8],
  ] as const)
    await arrives(phone, number);
});

it("goes on after its server is gone, from what was stored", async () => {
  const school = await openSchool();
  const { lesson, roundId, inRow } = await relayLesson(school);
  const [a, b, c] = inRow;
  await passes(a, roundId, "2");
  await school.close();
  const next = await openSchool({ db: school.db });
  const [second, third] = [await phoneOf(next, lesson, b.token), await phoneOf(next, lesson, c.token)];
  await arrives(second, 2);
  await passes(second, roundId, "-2");
  await arrives(third, -2);
});
