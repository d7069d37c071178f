// What earlier releases have stored opens unchanged after the upgrade, and a class that was live goes on.

import { randomUUID } from "node:crypto";
import { createTranslator } from "next-intl";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { roundWords } from "../../app/sessions/[id]/answer-words";
import { markOf } from "../../app/sessions/[id]/round-mark";
import { ANSWER_GRACE_MS } from "../../lib/session/clock";
import type { SessionEvent } from "../../lib/session/events";
import { hostView, playerView, screenView } from "../../lib/session/gate";
import { startingAgain } from "../../lib/training/run-move";
import { countAnswers, readAnswers, storeAnswers } from "../../server/store/answers";
import { command } from "../../server/store/command";
import type { Database } from "../../server/store/database";
import { joinAll } from "../../server/store/joining";
import { migrate } from "../../server/store/migrate";
import { readMigrations } from "../../server/store/migrations";
import { giveCredits } from "../../server/store/old-credits";
import { openDatabase } from "../../server/store/open-database";
import { listQuizzes, readQuiz } from "../../server/store/quizzes";
import { listSessions } from "../../server/store/results";
import { frozenRound } from "../../server/store/rounds";
import { currentRun, readRuns } from "../../server/store/runs";
import { missingSql } from "../../server/store/schema-engine";
import { readSnapshot, sessionByCode } from "../../server/store/sessions";
import { readStandings } from "../../server/store/standings";
import { answersCsv } from "../setup/answers-csv";
import { dialects } from "../setup/fresh-database";
import { readCsv } from "../setup/read-csv";
import { everyoneIn } from "./support/everyone";
import { newcomer } from "./support/lessons";
import { multiplication } from "./support/multiplication";
import { databaseOf, type Expected, expectedOf, fileOf, releases } from "./support/releases";
import { wholeResults } from "./support/whole-results";

const TEACHER = "ms-li";

const [up, down] = ["goes up, turn it down", "goes down, turn it up"];
const allDown = "goes down; goes down; goes down";
/** Who was dealt which weights, what was right, what they said, and how much of that was. */
const hands = [
  ["Ada", "w¹₂,₁; w¹₁,₂; b²₁", `${up}; ${up}; ${down}`, `left open, turn it down; ${up}; ${down}`, "0.8333"],
  ["Bo", "w²₁,₁; b¹₁; w¹₂,₂", `${down}; ${up}; ${up}`, `goes up, turn it up; ${up}; ${up}`, "0.8333"],
  ["小明", "w¹₂,₃; b¹₂; w¹₁,₁", `${down}; ${up}; ${up}`, `${down}; ${up}; ${up}`, "1"],
  ["Ada", "b²₁; w²₁,₂; w¹₁,₃", "goes down; goes up; goes down", "left open; goes up; goes down", "0.6667"],
  ["Bo", "b¹₁; w¹₁,₁; w²₁,₁", allDown, allDown, "1"],
  ["小明", "w¹₁,₂; b¹₂; w¹₂,₂", allDown, allDown, "1"],
];

describe.each(dialects)("a database of 0.1 on %s", (dialect) => {
  let url: string;
  let db: Database;
  let expected: Expected;

  beforeAll(async () => {
    url = await databaseOf("0.1", dialect);
    expected = await expectedOf("0.1");
    const { migrationDirectories } = await readMigrations(dialect);
    const later = migrationDirectories.map(({ path }) => path).filter((path) => path > releases["0.1"]);
    expect(await migrate(url)).toEqual(later);
    db = await openDatabase(url);
    await giveCredits(db);
  });
  afterAll(() => db.close());

  async function sessionCalled(title: string) {
    const session = (await listSessions(db, TEACHER)).find((each) => each.title.en === title);
    if (!session) throw new Error(`No class is called ${title}.`);
    return session;
  }

  it("has the tables of the models afterwards", async () => {
    expect(await missingSql(url)).toBeNull();
  });

  it("keeps a teacher's quiz word for word", async () => {
    const [summary] = await listQuizzes(db, TEACHER);
    expect(summary).toMatchObject({ questions: 3, slides: 0, unfinished: 1 });
    expect(await readQuiz(db, TEACHER, summary?.id ?? "")).toMatchObject(expected.quiz);
  });

  describe("a class that has ended", () => {
    it("has the results it had: scores, places, every answer with its grade, and the shares", async () => {
      const results = await wholeResults(db, TEACHER, (await sessionCalled("Finished")).id);
      const { rounds = [], participants = [] } = results ?? {};
      const said = participants.map(({ nickname, robot, score, place, answers }) => ({
        nickname,
        robot,
        score,
        place,
        answers: answers.map(([given, ...more]) => {
          expect(more).toEqual([]);
          if (!given) return null;
          const { value, correct, credit, points } = given;
          return { value, correct, credit: credit === null ? null : expect.closeTo(credit), points };
        }),
      }));
      // A place without a point is no place any more.
      const ranked = expected.participants.map((one) => (one.score > 0 ? one : { ...one, place: null }));
      expect(ranked).toEqual(said);
      expect(
        rounds.map(({ question: { kind }, status }, index) => {
          const { answered, silent, right } = results?.summaries[index] ?? {};
          return { kind, status, answered, silent, right };
        }),
      ).toEqual(
        expected.rounds.map((round) => ({ ...round, right: round.right && expect.closeTo(round.right) })),
      );
      expect(results?.right).toBeCloseTo(expected.right);
    });

    it("gives the same table for a spreadsheet, in the words that the class has read, and each hand as it was dealt", async () => {
      const results = await wholeResults(db, TEACHER, (await sessionCalled("Finished")).id);
      if (!results) throw new Error("The class is gone.");
      const t = createTranslator({ locale: "en", messages: await messagesIn("en"), namespace: "results" });
      const table = readCsv(answersCsv(results, await roundWords(results.rounds, "en"), t));
      const share = table[0]?.indexOf("Share right") ?? -1;
      // The last two columns are times, which each database has its own of.
      const asBefore = table.map((row) => row.toSpliced(share, 1).slice(0, -2));
      const before = readCsv(await fileOf("0.1", "answers.csv"));
      const isHand = (row: string[]) => /^(Everyone has weights|You are training)/.test(row[1] ?? "");
      // A weight was called by its place in the code; it has the same name as on the screens now.
      const renamed = before.map((row) => row.map((cell) => (cell === "w[1][0][0]" ? "w²₁,₁" : cell)));
      // Rounds were counted as they came; their numbers are those of the class's questions now.
      const numbered = renamed.map(([number = "", ...row]) => {
        const called = results.called[Number(number) - 1];
        return [called ? markOf(called, t) : number, ...row];
      });
      expect(asBefore.filter((row) => !isHand(row))).toEqual(numbered.filter((row) => !isHand(row)));
      // A hand was told by signs, beside all weights of the network; its own weights and what was right there are new.
      const told = table.filter(isHand).map((row) => [row[5], row[3], row[4], row[7], row[share]]);
      expect(told).toEqual(hands);
    });

    it("has the same share of right answers in the list of classes, counted and kept", async () => {
      for (const _ of ["counted", "kept"]) {
        const { code, participants, robots, right } = await sessionCalled("Finished");
        expect({ code, participants, robots }).toEqual({ code: null, participants: 3, robots: 1 });
        expect(right).toBeCloseTo(expected.right);
      }
    });

    it("knows where each of its rounds came from, and deals by seat", async () => {
      const results = await wholeResults(db, TEACHER, (await sessionCalled("Finished")).id);
      const rounds = await Promise.all((results?.rounds ?? []).map(({ id }) => frozenRound(db, id)));
      expect(rounds.map((round) => round?.deal)).toEqual(rounds.map(() => null));
      const [network, voted] = await readRuns(db, TEACHER, (await sessionCalled("Finished")).id);
      const of = (runId: string | undefined, follows: object) => ({ of: "run", runId, follows });
      expect(rounds.map((round) => round?.origin)).toEqual([
        { of: "programme", position: 0 },
        { of: "programme", position: 1 },
        { of: "programme", position: 1 },
        { of: "programme", position: 2 },
        of(network?.id, { kind: "nothing" }),
        of(network?.id, { kind: "nothing" }),
        of(network?.id, { kind: "case", mends: false }),
        of(network?.id, { kind: "case", mends: true }),
        of(network?.id, { kind: "case", mends: false }),
        of(voted?.id, { kind: "turn" }),
      ]);
      expect(voted).toMatchObject({ step: 1, trouble: null, votes: [{ voters: 3 }] });
    });
  });

  it("reads a question from before there were votes", async () => {
    const results = await wholeResults(db, TEACHER, (await sessionCalled("Finished")).id);
    const weights = results?.rounds.find(({ question }) => question.kind === "weight");
    const { isVote: _, ...question } = { isVote: false, ...weights?.question };
    const [id, sessionId] = [randomUUID(), (await sessionCalled("Voting")).id];
    const times = { openedAt: 0, answersFrom: 0, closesAt: 0 };
    const row = { id, sessionId, index: 99, status: "revealed", ...times };
    const stored = { question: JSON.stringify(question), origin: '{"of":"programme","position":0}' };
    await db.prisma.round.create({ data: { ...row, ...stored } });
    expect(await frozenRound(db, id)).toMatchObject({ question: weights?.question, deal: null });
  });

  it("reads a comment behind a statement, which `//` could once begin", async () => {
    const stored = multiplication({ expression: "a = 2 // seven; of nine\nb = 3 ／／ x\nL = a * b // y" });
    const [id, sessionId] = [randomUUID(), (await sessionCalled("Voting")).id];
    const times = { openedAt: 0, answersFrom: 0, closesAt: 0 };
    const row = { id, sessionId, index: 98, status: "revealed", origin: '{"of":"programme","position":0}' };
    await db.prisma.round.create({ data: { ...row, ...times, question: JSON.stringify(stored) } });
    const expression = "a = 2 # seven; of nine\nb = 3 # x\nL = a * b # y";
    expect(await frozenRound(db, id)).toMatchObject({ question: { ...stored, expression } });

    const where = { id: sessionId };
    const { programme } = await db.prisma.liveSession.findUniqueOrThrow({ where });
    await db.prisma.liveSession.update({ where, data: { programme: JSON.stringify([stored]) } });
    expect((await readSnapshot(db, sessionId))?.programme).toEqual([{ ...stored, expression }]);
    await db.prisma.liveSession.update({ where, data: { programme } });
  });

  describe("a class that was live", () => {
    let id: string;
    const say = async (event: SessionEvent) => {
      const outcome = await command(db, id, event);
      if (!outcome.ok) throw new Error(`${event.type} was refused: ${outcome.refusal}`);
      return outcome.value.state;
    };
    const snapshotNow = async () => {
      const snapshot = await readSnapshot(db, id);
      if (!snapshot || !("round" in snapshot.state)) throw new Error("The class has no round on.");
      const news = { standings: await readStandings(db, id), found: [], tally: null };
      for (const view of [hostView, screenView])
        expect(view(snapshot, news, 0).stage.phase).not.toBe("lobby");
      expect(playerView(snapshot, 0).training?.runId).toBe(snapshot.run?.id);
      return { ...snapshot, roundId: snapshot.state.round.id };
    };

    describe("in the middle of a vote", () => {
      beforeEach(async () => {
        id = (await sessionCalled("Voting")).id;
      });

      it("goes on: the last phone answers, the round is revealed, and the weights turn", async () => {
        const { state, round, run, roundId } = await snapshotNow();
        expect(state).toMatchObject({ phase: "open", round: { origin: { of: "run", runId: run?.id } } });
        expect(run).toMatchObject({ step: 1, revision: 0, trouble: null, forgottenAt: null });
        expect(Object.keys(state.training ?? {}).sort()).toEqual(["lens", "runId", "sample", "stage"]);
        expect(round).toMatchObject({ question: { kind: "weight", isVote: true }, deal: null });

        const everyone = [...(await everyoneIn(db, id, state)).values()];
        const [ada, bo] = everyone.toSorted((a, b) => a.seat - b.seat);
        expect(ada?.answers).toMatchObject([
          { part: 0, value: expect.stringMatching(/^[-+0]{3}$/), correct: null },
        ]);
        expect(bo?.answers).toEqual([]);
        const given = { roundId, participantId: bo?.id ?? "", part: 0, place: 1, parts: 1 };
        const now = Date.now();
        expect(await storeAnswers(db, [{ ...given, value: "+??", answeredAt: now }])).toMatchObject([
          { ok: true },
        ]);
        expect(await countAnswers(db, roundId, new Set())).toMatchObject({ answered: 2, absent: 2 });
        const places = (await readAnswers(db, roundId, 1_000)).map(({ place }) => place);
        expect(places.sort()).toEqual([0, 1]);

        const before = await readStandings(db, id);
        await say({ type: "round:close", roundId, at: now });
        await say({ type: "round:reveal", roundId, at: now + ANSWER_GRACE_MS });
        const scoreOf = (rows: typeof before) => rows.find(({ nickname }) => nickname === "Ada")?.score ?? 0;
        expect(scoreOf(await readStandings(db, id))).toBe(scoreOf(before) + 100);
        const current = await currentRun(db, id);
        if (!current) throw new Error("The run is gone.");
        const move = startingAgain({ ...current.run, step: 2 }, Float64Array.of(1, 0.5));
        await say({ type: "training:turn", runId: current.run.id, revision: 0, roundId, move });
        expect(await currentRun(db, id)).toMatchObject({
          phase: "lobby",
          training: { step: 2, stage: "update" },
        });
      });
    });

    describe("with a run in trouble behind a closed round", () => {
      beforeEach(async () => {
        id = (await sessionCalled("Troubled")).id;
      });

      it("still knows what its run's trouble and its missing line are", async () => {
        const { state, run } = await snapshotNow();
        expect(state).toMatchObject({ phase: "closed", round: { origin: { of: "programme", position: 0 } } });
        expect(run).toMatchObject({ trouble: { step: run?.step, what: "loss" }, forgottenAt: 0 });
        expect(state).not.toHaveProperty("forgottenAt");
        expect((await currentRun(db, id))?.run).toMatchObject({
          trouble: run?.trouble,
          forgotten: { since: 0 },
        });
      });

      it("asks again after the discussion, lets a newcomer in, and goes on in its programme", async () => {
        const { roundId: revoteOf, code } = await snapshotNow();
        expect(await sessionByCode(db, code)).toMatchObject({ id });
        expect(await joinAll(db, [newcomer(id, "Cy")])).toMatchObject([{ ok: true, value: { seat: 2 } }]);
        const [roundId, at] = [randomUUID(), Date.now()];
        await say({ type: "round:revote", revoteOf, roundId, at, present: [1, 0, 2] });
        expect((await snapshotNow()).round?.deal).toEqual([1, 0, 2]);
        await say({ type: "round:close", roundId, at });
        await say({ type: "round:reveal", roundId, at: at + ANSWER_GRACE_MS });
        await say({ type: "item:open", position: 1, roundId: randomUUID(), at, present: [] });
        expect((await snapshotNow()).state).toMatchObject({ rounds: 3, next: 2 });
      });
    });
  });
});
