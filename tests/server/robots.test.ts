// A rehearsal: robots join over real connections, answer on their own, and leave no trace.

import { expect, it } from "vitest";
import { MAX_ROBOTS } from "../../lib/protocol";
import type { RelaySummary } from "../../lib/questions/relay/relay";
import type { HostView } from "../../lib/session/views";
import { openSchool, startClass } from "./support/classroom";
import { closeAndReveal, openRound } from "./support/rounds";
import { hostOf, type Screen, studentOf } from "./support/screens";

/** So many that it is no luck if none writes why. */
const MANY = 24;

const closesAt = ({ view: { stage } }: Screen<HostView>) =>
  (stage.phase === "open" && stage.round.closesAt) || 0;

it("lets robots join, marked as such, answer a round without help, and say why where that is asked", async () => {
  const school = await openSchool();
  const lesson = await startClass(school, undefined, { asksReasons: true });
  const host = await hostOf(school, lesson);
  await host.demand("robots:call", { count: MANY });
  await host.until(({ roster }) => roster.filter(({ robot, present }) => robot && present).length === MANY);
  const roundId = await openRound(school, host);
  await host.until(({ tallies }) => (tallies.at(-1)?.answered ?? 0) > 0);
  const written = () => school.db.prisma.reason.count({ where: { roundId } });
  await expect.poll(written, { timeout: 15_000 }).toBeGreaterThan(0);
  await closeAndReveal(school, host, roundId);
  expect(await school.db.prisma.answer.count({ where: { roundId, correct: { not: null } } })).toBeGreaterThan(
    0,
  );
});

it("lets a robot take the step of somebody who is silent in a relay", async () => {
  const school = await openSchool();
  const rows = [
    [2, 3],
    [-1, 4],
  ];
  const relay = { kind: "relay" as const, rows, prompt: {}, explanation: {}, seconds: 5, points: 100 };
  const lesson = await startClass(school, [relay]);
  const host = await hostOf(school, lesson);
  await studentOf(school, lesson, "Ada");
  await host.demand("robots:call", { count: 1 });
  await host.until(({ roster }) => roster.filter(({ present }) => present).length === 2);
  const roundId = await openRound(school, host);
  await host.demand("round:extend", { roundId, seconds: 600, closesAt: closesAt(host) });
  /** The first of each row is somebody's, the robot's or Ada's; the product is the other. */
  const answered = () => host.tallies.at(-1)?.progress?.answered ?? [];
  await host.until(() => answered().includes(1), "the robot's own step", 20_000);
  await host.demand("round:hand-on", { roundId, things: [answered()[0] === 1 ? 2 : 0] });
  await host.until(() => answered().filter((done) => done === 1).length === 2, "the step taken", 10_000);
  await closeAndReveal(school, host, roundId);
  const summary = host.view.tally?.summary as RelaySummary;
  expect(summary.rows.map((run) => run[0]?.[0]?.by).sort()).toEqual(["helper", "phone"]);
});

it("sends them away with everything they left, and nobody else", async () => {
  const school = await openSchool();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const ada = await studentOf(school, lesson, "Ada");
  await host.demand("robots:call", { count: 5 });
  await host.until(({ roster }) => roster.length === 6);
  await host.demand("robots:dismiss", {});
  await host.until(({ roster }) => roster.length === 1);
  const named = { sessionId: lesson.id, nickname: { not: "" } };
  expect(await school.db.prisma.participant.count({ where: named })).toBe(1);
  expect(ada.socket.connected).toBe(true);
});

it("calls no more than a large class of them", async () => {
  const school = await openSchool();
  const host = await hostOf(school, await startClass(school));
  await host.demand("robots:call", { count: MAX_ROBOTS });
  await host.until(({ roster }) => roster.length === MAX_ROBOTS);
  expect(await host.ask("robots:call", { count: 1 })).toEqual({ ok: false, refusal: "too-many-robots" });
});
