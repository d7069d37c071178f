// A question that nothing is right or wrong about: it is asked and shown like any other, and counts for nobody and against nobody.

import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { roundWords } from "../../app/sessions/[id]/answer-words";
import type { Kinds } from "../../lib/questions/kinds";
import { samples } from "../lib/questions/samples";
import { answersCsv } from "../setup/answers-csv";
import { dialects } from "../setup/fresh-database";
import { readCsv } from "../setup/read-csv";
import { openSchool, startClass } from "./support/classroom";
import { multiplication } from "./support/multiplication";
import { closeAndReveal, openRound } from "./support/rounds";
import { hostOf, projectorOf, studentOf } from "./support/screens";
import { wholeResults } from "./support/whole-results";

const poll = samples.choice[2] as Kinds["choice"]["question"];

/** Ada is right and Bo is wrong; then both are asked for their opinion, and Bo keeps his. */
async function holdClass(dialect: (typeof dialects)[number]) {
  const school = await openSchool({ dialect });
  const items = [multiplication(), { ...poll, points: 500 }, multiplication()];
  const lesson = await startClass(school, items, { placesOnPhones: true, speedBonus: false });
  const host = await hostOf(school, lesson);
  const projector = await projectorOf(school, lesson);
  const [ada, bo] = [await studentOf(school, lesson, "Ada"), await studentOf(school, lesson, "Bo")];
  const first = await openRound(school, host);
  await ada.demand("answer:submit", { roundId: first, part: 0, value: "+" });
  await bo.demand("answer:submit", { roundId: first, part: 0, value: "-" });
  await closeAndReveal(school, host, first);
  await host.demand("standings:show", { roundId: first });
  const asked = await openRound(school, host);
  await ada.demand("answer:submit", { roundId: asked, part: 0, value: "B" });
  await closeAndReveal(school, host, asked);
  for (const screen of [projector, ada]) await screen.inPhase("revealed");
  await ada.until(({ view }) => view.you?.said?.roundId === asked);
  return { school, lesson, host, projector, ada, bo, asked };
}

describe.each(dialects)("a poll, on %s", (dialect) => {
  it("earns no points and ends no streak, neither that of who answers nor that of who does not", async () => {
    const { ada, host, asked } = await holdClass(dialect);
    expect(ada.view.you).toMatchObject({ score: 100, streak: 1, place: 1, outcome: null });
    await host.demand("standings:show", { roundId: asked });
    await host.inPhase("standings");
    expect(host.view.standings).toMatchObject([
      { nickname: "Ada", score: 100, streak: 1 },
      { nickname: "Bo", score: 0, streak: 0 },
    ]);
  });

  it("is told to no screen as a question that could be answered right", async () => {
    const { host, projector, ada } = await holdClass(dialect);
    for (const { view } of [host, projector, ada]) {
      if (view.stage.phase !== "revealed") throw new Error("It is not revealed.");
      expect(view.stage.round.points).toBeNull();
      expect(view.stage.round.shown.reveal).toMatchObject({ right: [] });
    }
    await host.until(({ view }) => view.tally?.summary !== undefined);
    expect(host.view.tally?.summary).toEqual({ counts: [0, 1], answered: 1 });
  });

  it("is none of the questions that a class has found or not", async () => {
    const { host, projector, asked } = await holdClass(dialect);
    await host.demand("standings:show", { roundId: asked });
    await projector.inPhase("standings");
    expect(projector.view.together?.rounds).toEqual([{ number: 1, answered: 2, right: 1 }]);
  });

  it("has no share right in the results, and takes nothing from that of the class", async () => {
    const { school, lesson, host, asked } = await holdClass(dialect);
    await host.demand("standings:show", { roundId: asked });
    await host.demand("session:finish", {});
    const results = await wholeResults(school.db, lesson.ownerId, lesson.id);
    expect(results?.right).toBe(0.5);
    expect(results?.summaries).toMatchObject([
      { right: 0.5, worth: { graded: 2 } },
      { right: null, graded: 0, answered: 1, worth: { credit: 0, graded: 0 }, byCredit: [] },
    ]);
    const said = results?.participants.find(({ nickname }) => nickname === "Ada")?.answers[1];
    expect(said).toMatchObject([{ value: "B", correct: null, credit: null, points: null }]);
  });

  it("has neither yes nor no and no points in the download", async () => {
    const { school, lesson } = await holdClass(dialect);
    const results = await wholeResults(school.db, lesson.ownerId, lesson.id);
    if (!results) throw new Error("There are no results.");
    const t = createTranslator({ locale: "en", messages: await messagesIn("en"), namespace: "results" });
    const rows = readCsv(answersCsv(results, await roundWords(results.rounds, "en"), t));
    const row = rows.find((each) => each.includes("B. blue"));
    expect(row?.slice(2, 10)).toEqual(["A. red\nB. blue", "", "", "Ada", t("csv.no"), "B. blue", "", ""]);
  });
});
