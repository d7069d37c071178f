// The download of a class's answers: complete, readable in any spreadsheet, and harmless there.

import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { answersCsv } from "../../app/sessions/[id]/answers-csv";
import { toCsv } from "../../app/sessions/[id]/csv";
import type { BugQuestion } from "../../lib/questions/bug/bug";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import { knobEvidence } from "../../lib/training/zero-grad";

const catalogue = { en: await messagesIn("en"), zh: await messagesIn("zh") };
const lines = (csv: string) => csv.slice(1).split("\r\n");

describe("the format", () => {
  it("starts with the mark by which Excel knows UTF-8", () => {
    expect(toCsv([["小明"]])).toBe("\uFEFF小明\r\n");
  });

  it("quotes commas, quotes and line ends, and doubles quotes", () => {
    expect(lines(toCsv([["a,b", 'say "hi"', "a = 2\nL = a", "plain"]]))[0]).toBe(
      '"a,b","say ""hi""","a = 2\nL = a",plain',
    );
  });

  it("writes numbers as numbers, and what is missing as nothing", () => {
    expect(lines(toCsv([[-3, 0.5, null, true]]))[0]).toBe("-3,0.5,,true");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1+1", '=HYPERLINK("http://evil.test")'])(
    "keeps a spreadsheet from running a nickname as a formula: %j",
    (nickname) => {
      const field = toCsv([[nickname]])
        .slice(1, -2)
        .replace(/^"/, "");
      expect(field.startsWith("'")).toBe(true);
    },
  );
});

describe("the rows", () => {
  const given = {
    value: "-",
    takenMs: 4_500,
    answeredAt: Date.UTC(2026, 10, 23, 9),
    correct: true,
    credit: 1,
    points: 100,
  } as const;
  const ada = { id: "1", nickname: "Ada", robot: false, seat: 0, score: 100, place: 1 };
  const robot = { id: "2", nickname: "=R2", robot: true, seat: 1, score: 0, place: 2 };
  const ungraded = { ...given, value: "+", correct: null, credit: null, points: null } as const;
  const aCase: BugQuestion = {
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
  };
  const quizResults = {
    rounds: lectureQuiz.questions
      .slice(0, 2)
      .map((question, index) => ({ id: `r${index}`, revoteOf: null, status: "revealed" as const, question })),
    participants: [
      { ...ada, answers: [given, null] },
      { ...robot, answers: [null, ungraded] },
    ],
  };
  const caseResults = (asks: BugQuestion["asks"], value: string) => ({
    rounds: [
      {
        id: "r",
        revoteOf: null,
        status: "revealed" as const,
        question: { ...aCase, asks, options: [value] },
      },
    ],
    participants: [{ ...ada, answers: [{ ...given, value }] }],
  });
  const csvIn = (locale: "en" | "zh", results: Parameters<typeof answersCsv>[0] = quizResults) => {
    const messages = catalogue[locale];
    const t = createTranslator({ locale, messages, namespace: "results" });
    const tDetective = createTranslator({ locale, messages, namespace: "detective" });
    return lines(answersCsv(results, t, tDetective, locale).replaceAll(/"(?:[^"]|"")*"/g, "…"));
  };

  it("are one for each answer, with all that is known of it", () => {
    expect(csvIn("en")).toEqual([
      "No.,Question,Expression,Node,Right answer,Nickname,Robot,Answer,Right,Points,Seconds,Answered at (UTC)",
      expect.stringMatching(/^1,.*,a,goes down,Ada,no,goes down,yes,100,4.5,2026-11-23T09:00:00.000Z$/),
      expect.stringMatching(/^2,.*,b,goes up,'=R2,yes,goes up,,,4.5,2026-11-23T09:00:00.000Z$/),
      "",
    ]);
  });

  it("say a detective's answers as the class read them", () => {
    expect(csvIn("en", caseResults("when", "at-1"))[1]).toMatch(/^1,When\?,One knob,,Step 2,Ada,no,Step 1,/);
    expect(csvIn("zh", caseResults("when", "at-2"))[1]).toMatch(/,一个旋钮,,第 2 步,Ada,否,第 2 步,/);
    expect(csvIn("en", caseResults("line", "zero-loss"))[1]).toMatch(/,w.grad = 0,Ada,no,loss.data = 0,/);
  });

  it("speak the teacher's language", () => {
    expect(csvIn("zh")[0]).toMatch(/^题号,题目,算式,/);
    expect(csvIn("zh")[1]).toMatch(/,下降,Ada,否,下降,是,100,/);
  });
});
