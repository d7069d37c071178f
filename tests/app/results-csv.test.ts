// The download of a class's answers: complete, readable in any spreadsheet, and harmless there.

import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { type RoundWords, roundWords } from "../../app/sessions/[id]/answer-words";
import { BYTE_ORDER_MARK, toCsv } from "../../app/sessions/[id]/csv";
import type { BugAsks } from "../../lib/questions/bug/bug-options";
import type { Kinds, Question } from "../../lib/questions/kinds";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import type { ResultAnswer, ResultParticipant } from "../../lib/session/results";
import { knobEvidence } from "../../lib/training/zero-grad";
import { answersCsv } from "../setup/answers-csv";
import { readCsv } from "../setup/read-csv";

/** Cells that would be confusing on one line are left out. */
const linesOf = (csv: string) =>
  readCsv(csv).map((row) => row.map((cell) => (/[",\n]/.test(cell) ? "…" : cell)).join(","));
const lines = (csv: string) => csv.split("\r\n");

describe("the format", () => {
  it("starts with the mark by which Excel knows UTF-8", () => {
    expect(BYTE_ORDER_MARK).toBe("\uFEFF");
  });

  it("quotes every text, and doubles quotes", () => {
    expect(lines(toCsv([["a,b", 'say "hi"', "a = 2\nL = a", "plain"]]))[0]).toBe(
      '"a,b","say ""hi""","a = 2\nL = a","plain"',
    );
  });

  it("writes numbers as numbers, and what is missing as nothing", () => {
    expect(lines(toCsv([[-3, 0.5, null, true]]))[0]).toBe("-3,0.5,,true");
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    " =1",
    "\r=1",
    "＝1+1",
    "\tcmd",
    '=HYPERLINK("http://evil.test")',
  ])("keeps a spreadsheet from running a nickname as a formula: %j", (nickname) => {
    expect(readCsv(toCsv([[nickname]]))[0]?.[0]).toMatch(/^'/);
  });

  it.each([
    "1;=1+1",
    "1; +1",
    '";=1+1',
    "a\n;-1",
    "x\t@SUM(A1)",
    "x\r\n=1",
    "\u200B=1",
    "x;＝1",
    '"=1"',
    ";\u3000=1",
  ])("nor where it parts cells at semicolons, wherever it takes a cell to start: %j", (nickname) => {
    const csv = toCsv([["first", nickname, "last"]]);
    const starts = csv.split(/[;,"\t\r\n\uFEFF]/).map((cell) => cell.replace(/^[\s\u200B]+/, ""));
    expect(starts.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  it.each(["a = 2", "2 - 3", "小明", "it's", "mail@school", "5.5"])(
    "leaves alone what starts no formula: %j",
    (text) => {
      expect(readCsv(toCsv([[text]]))).toEqual([[text]]);
    },
  );
});

describe("the rows", () => {
  const given = {
    place: 0,
    part: 0,
    value: "-",
    takenMs: 4_500,
    answeredAt: Date.UTC(2026, 10, 23, 9),
    correct: true,
    credit: 1,
    points: 100,
  } satisfies ResultAnswer;
  const ada = { id: "1", nickname: "Ada", robot: false, score: 100, place: 1, sharedBy: 1 };
  const robot = { id: "2", nickname: "=R2", robot: true, score: 0, place: null, sharedBy: 0 };
  const ungraded = { ...given, value: "+", correct: null, credit: null, points: null };
  const aCase = {
    kind: "bug",
    runId: "r",
    step: 3,
    asks: "when",
    evidence: knobEvidence(),
    options: ["at-1", "at-2"],
    prompt: { en: "When?", zh: "何时？" },
    explanation: {},
    seconds: null,
    points: 100,
  } as const satisfies Kinds["bug"]["question"];
  const aNumber = {
    kind: "number",
    expression: "a = 3\nL = a * a",
    target: "a",
    asks: "gradient",
    tolerance: 0,
    prompt: {},
    explanation: {},
    seconds: null,
    points: 100,
  } as const satisfies Kinds["number"]["question"];
  const asked = (question: (typeof lectureQuiz.items)[number]) => ({ question, deal: null });
  const quizResults = {
    rounds: lectureQuiz.items.slice(0, 2).map(asked),
    participants: [
      { ...ada, answers: [[given], []] },
      { ...robot, answers: [[], [ungraded]] },
    ],
  };
  const oneRound = (question: Question, value: string) => ({
    rounds: [{ question, deal: null }],
    participants: [{ ...ada, answers: [[{ ...given, value }]] }],
  });
  const caseResults = (asks: BugAsks, value: string) => oneRound({ ...aCase, asks, options: [value] }, value);
  type Results = { participants: ResultParticipant[]; rounds: { question: Question; deal: null }[] };
  const csvIn = async (locale: "en" | "zh", results: Results = quizResults) => {
    const t = createTranslator({ locale, messages: await messagesIn(locale), namespace: "results" });
    const words = await roundWords(results.rounds, locale);
    return linesOf(answersCsv(results, words, t));
  };

  it("are one for each answer, with all that is known of it", async () => {
    expect(await csvIn("en")).toEqual([
      "No.,Question,Expression,Node,Right answer,Nickname,Robot,Answer,Right,Share right,Points,Seconds,Answered at (UTC)",
      expect.stringMatching(/^1,.*,a,goes down,Ada,no,goes down,yes,1,100,4.5,2026-11-23T09:00:00.000Z$/),
      expect.stringMatching(/^2,.*,b,goes down,'=R2,yes,goes up,,,,4.5,2026-11-23T09:00:00.000Z$/),
    ]);
  });

  it("ask what the kind asks where the teacher wrote nothing, and say numbers as numbers", async () => {
    expect((await csvIn("en", oneRound(aNumber, "5.5")))[1]).toMatch(
      /^1,[^,]{5,},…,a,6,Ada,no,5.5,yes,1,100,/,
    );
  });

  it("are one for each part where a round asks for several, and say which part it is", async () => {
    const t = createTranslator({ locale: "en", messages: await messagesIn("en"), namespace: "results" });
    const cell = (part: number, text: string) => ({ short: text, long: `${text} to part ${part}` });
    const askedAt = () => ({ about: "", target: "", right: "" });
    const pair: RoundWords = { prompt: "Two?", askedAt, hasParts: true, cell };
    const one: RoundWords = { prompt: "One?", askedAt, hasParts: false, cell };
    const answers = [[given, { ...given, part: 1, value: "sure", credit: 0, points: 0 }], [given]];
    const rows = linesOf(answersCsv({ participants: [{ ...ada, answers }] }, [pair, one], t));
    expect(rows.map((row) => row.split(",").slice(5, 12).join())).toEqual([
      "Nickname,Robot,Part,Answer,Right,Share right,Points",
      "Ada,no,1,'- to part 0,yes,1,100",
      "Ada,no,2,sure to part 1,yes,0,0",
      "Ada,no,,'- to part 0,yes,1,100",
    ]);
  });

  it("have the number by which the class knows the question, also where it was asked again or is about the network", async () => {
    const t = createTranslator({ locale: "zh", messages: await messagesIn("zh"), namespace: "results" });
    const called = [
      { of: "question", number: 7, time: 1 },
      { of: "question", number: 7, time: 2 },
      { of: "network", number: 3, time: 1 },
    ] as const;
    const words = await roundWords(lectureQuiz.items.slice(0, 3).map(asked), "zh");
    const participants = [{ ...ada, answers: called.map(() => [given]) }];
    const rows = readCsv(answersCsv({ participants, called }, words, t));
    expect(rows.map(([number]) => number)).toEqual(["题号", "7", "7.2", "网3"]);
  });

  it("say a detective's answers as the class read them", async () => {
    expect((await csvIn("en", caseResults("when", "at-1")))[1]).toMatch(
      /^1,When\?,One knob,,Step 2,Ada,no,Step 1,/,
    );
    expect((await csvIn("zh", caseResults("when", "at-2")))[1]).toMatch(/,一个旋钮,,第 2 步,Ada,否,第 2 步,/);
    expect((await csvIn("en", caseResults("line", "zero-loss")))[1]).toMatch(
      /,w.grad = 0,Ada,no,loss.data = 0,/,
    );
  });

  it("speak the teacher's language", async () => {
    expect((await csvIn("zh"))[0]).toMatch(/^题号,题目,算式,/);
    expect((await csvIn("zh"))[1]).toMatch(/,变小,Ada,否,变小,是,1,100,/);
  });
});
