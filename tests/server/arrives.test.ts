// Every screen shows the newest that is committed, whatever became of the news of it.

import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { HostView, PlayerView, ScreenView } from "../../lib/session/views";
import { type Clock, systemClock } from "../../server/bounds/clock";
import type { Database } from "../../server/store/database";
import { dialects } from "../setup/fresh-database";
import { openSchool, openTestDatabase, startClass } from "./support/classroom";
import { lessonInRound } from "./support/lesson-in-round";
import { addPairKind, pairQuestion } from "./support/pair-kind";
import { closeAndReveal, openRound, skipReading } from "./support/rounds";
import { lectureRun, startRun } from "./support/runs";
import { hostOf, phoneOf, projectorOf, type Screen, studentOf } from "./support/screens";
import { shaky } from "./support/shaky-database";

/** From the end of a fault on. */
const BEHIND_AFTER_MS = 2_000;

type AnyScreen = Screen<HostView> | Screen<ScreenView> | Screen<PlayerView>;

/** Waits a quarter of the time, for tests of what is told: how soon it is, the first one holds. */
const hurried: Clock = { ...systemClock, after: (ms, work) => systemClock.after(ms / 4, work) };

/** In time, also on a busy machine, which the wait is not held against. */
async function allBy(screens: readonly AnyScreen[], condition: (screen: AnyScreen) => boolean) {
  const from = Date.now();
  await Promise.all(screens.map((screen) => (screen as Screen<HostView>).until(condition)));
  expect(Date.now() - from).toBeLessThan(BEHIND_AFTER_MS);
}

const inPhase = (phase: string) => (screen: AnyScreen) => screen.view.stage.phase === phase;

/** Whose answers wait for something to happen before they are stored. */
function writingAfter(db: Database, happens: () => Promise<void>): Database {
  return {
    ...db,
    async ask(sql, ...given) {
      if (sql.includes(`INSERT INTO "Answer"`)) await happens();
      return db.ask(sql, ...given);
    },
  };
}

describe.each(dialects)("on %s", (dialect) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    return () => db.close();
  });

  /** Two processes that never hear of each other: all that one does is news that the other never gets. */
  async function deafProcesses(clock: Clock = hurried) {
    return [await openSchool({ db, clock }), await openSchool({ db, clock })] as const;
  }

  it("brings a class up to date in a process that no news reaches", async () => {
    const [left, right] = await deafProcesses(systemClock);
    const lesson = await startClass(left);
    const host = await hostOf(left, lesson);
    const projector = await projectorOf(right, lesson);
    const ada = await studentOf(right, lesson, "Ada");
    const bo = await studentOf(left, lesson, "Bo");
    await allBy([host], () => host.roster.length === 2);
    await allBy([projector], () => projector.roster.length === 2);

    const roundId = await openRound(left, host);
    await allBy([projector, ada], inPhase("open"));
    await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
    await bo.demand("answer:submit", { roundId, part: 0, value: "0" });
    await allBy([host], () => host.tallies.at(-1)?.answered === 2);
    await allBy([projector], () => projector.tallies.at(-1)?.answered === 2);

    await closeAndReveal(left, host, roundId);
    await allBy([projector, ada], inPhase("revealed"));
    expect(ada.view.you).toMatchObject({ score: 100, place: 1 });
    expect(projector.view.tally).toMatchObject({
      answered: 2,
      summary: { signs: { "+": 1, "0": 1, "-": 0 }, turns: null },
    });
  });

  it("shows a student's other tab what was answered where no news comes from", async () => {
    const [left, right] = await deafProcesses();
    const lesson = await startClass(left);
    const host = await hostOf(left, lesson);
    const ada = await studentOf(left, lesson, "Ada");
    const tab = await phoneOf(right, lesson, ada.token);
    const roundId = await openRound(left, host);
    await allBy([tab], inPhase("open"));
    await ada.demand("answer:submit", { roundId, part: 0, value: "-" });
    await allBy([tab], () => tab.yous.at(-1)?.said?.parts[0] === "-");
  });

  it("shows a student's other tab what was answered where the one that sent it is gone before it hears so", async () => {
    const school = await openSchool({
      db: writingAfter(db, async () => {
        ada.socket.disconnect();
        // Whatever is asked after that is answered after that.
        await tab.ask("answer:submit", { roundId, part: 1, value: "-" });
      }),
      clock: hurried,
    });
    const { lesson, ada, roundId } = await lessonInRound(school);
    const tab = await phoneOf(school, lesson, ada.token);
    ada.socket.emit("answer:submit", { roundId, part: 0, value: "-" }, () => {});
    await allBy([tab], () => tab.yous.at(-1)?.said?.parts[0] === "-");
  });

  it("wakes the next in a row where no news comes from", async () => {
    const takeAway = addPairKind();
    onTestFinished(takeAway);
    const [left, right] = await deafProcesses();
    const lesson = await startClass(left, [pairQuestion()]);
    const host = await hostOf(left, lesson);
    // Who is connected elsewhere is dealt in behind those who are here.
    const bo = await studentOf(right, lesson, "Bo");
    const ada = await studentOf(left, lesson, "Ada");
    const roundId = await openRound(left, host);
    await allBy([ada, bo], inPhase("open"));
    await ada.demand("answer:submit", { roundId, part: 0, value: "7" });
    await allBy([bo], () => JSON.stringify(bo.yous.at(-1)?.own) === '{"handed":7}');
  });

  it("sends a phone away that was removed where no news comes from", async () => {
    const [left, right] = await deafProcesses();
    const lesson = await startClass(left);
    const host = await hostOf(left, lesson);
    const ada = await studentOf(right, lesson, "Ada");
    await host.until(({ roster }) => roster.length === 1);
    await host.demand("participants:remove", {
      participantIds: [host.roster[0]?.id ?? ""],
      block: false,
    });
    await allBy([ada], () => ada.removed && !ada.socket.connected);
  });

  it("shows a run as far as it is, where no news comes from", async () => {
    const [left, right] = await deafProcesses();
    const lesson = await startClass(left);
    const host = await hostOf(left, lesson);
    const screens = [await projectorOf(right, lesson), await studentOf(right, lesson, "Ada")];
    const runId = await startRun(host, lectureRun());
    await allBy(screens, ({ run }) => run?.training.step === 0);
    await host.demand("training:advance", { runId, step: 0, steps: 7 });
    await allBy(screens, ({ run }) => run?.training.step === 7 && run.losses.length === 7);
  });

  it("shows how often each weight was answered where no news comes from", async () => {
    const [left, right] = await deafProcesses();
    const lesson = await startClass(left);
    const host = await hostOf(left, lesson);
    const projector = await projectorOf(right, lesson);
    const ada = await studentOf(left, lesson, "Ada");
    const runId = await startRun(host, lectureRun());
    const question = { kind: "weight", about: "deal", perPhone: 3, taps: "sign", seconds: null } as const;
    await host.demand("training:ask", { runId, step: 0, question });
    await host.inPhase("open");
    const roundId = await skipReading(left, host);
    await ada.demand("answer:submit", { roundId, part: 0, value: "+?0" });
    // In a view where the round is news, too.
    const told = () =>
      [projector.view.tally, ...projector.tallies].map((tally) => tally?.progress?.answered ?? []);
    await allBy([projector], () => told().some((each) => each.filter((times) => times === 1).length === 2));
  });

  it("makes up for reads that fail after the commit, whichever they are", async () => {
    const shakyDb = shaky(db);
    const school = await openSchool({ db: shakyDb, clock: hurried });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const screens = [
      host,
      await projectorOf(school, lesson),
      await studentOf(school, lesson, "Ada"),
      await phoneOf(school, lesson),
    ];
    for (const times of [1, 2, 3, 5]) {
      const lobbyOpen = !host.view.settings.lobbyOpen;
      shakyDb.failReads(times);
      await host.demand("session:configure", { lobbyOpen });
      await shakyDb.works();
      await allBy(screens, ({ view }) => view.settings.lobbyOpen === lobbyOpen);
    }
  });

  it("says nothing twice where news arrives, and reads nothing where nobody is there", async () => {
    const shakyDb = shaky(db);
    const school = await openSchool({ db: shakyDb, clock: hurried });
    const lesson = await startClass(school);
    const host = await hostOf(school, lesson);
    const ada = await studentOf(school, lesson, "Ada");
    await host.until(({ roster }) => roster[0]?.present === true);
    const roundId = await openRound(school, host);
    await ada.inPhase("open");
    await ada.demand("answer:submit", { roundId, part: 0, value: "+" });
    await host.until(({ tallies }) => tallies.at(-1)?.answered === 1);
    await sleep(500);
    const heard = () => [host, ada].map((screen) => screen.heard.map(({ event }) => event));
    const before = heard();
    expect(await host.ask("round:reveal", { roundId })).toEqual({ ok: false, refusal: "wrong-phase" });
    await sleep(800);
    expect(heard()).toEqual(before);

    for (const { socket } of [host, ada]) socket.disconnect();
    await sleep(500);
    const { reads } = shakyDb;
    await sleep(500);
    expect(shakyDb.reads).toBe(reads);
  });
});
