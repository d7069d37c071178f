// The download of a class's answers: complete, readable in any spreadsheet, and harmless there.

import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../app/i18n/catalogue";
import { answersCsv } from "../../app/sessions/[id]/answers-csv";
import { toCsv } from "../../app/sessions/[id]/csv";
import { lectureQuiz } from "../../lib/quizzes/lecture";

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
    points: 100,
  } as const;
  const ada = { id: "1", nickname: "Ada", robot: false, seat: 0, score: 100, place: 1 };
  const robot = { id: "2", nickname: "=R2", robot: true, seat: 1, score: 0, place: 2 };
  const ungraded = { ...given, value: "+", correct: null, points: null } as const;
  const results = {
    rounds: lectureQuiz.questions
      .slice(0, 2)
      .map((question, index) => ({ id: `r${index}`, revoteOf: null, status: "revealed" as const, question })),
    participants: [
      { ...ada, answers: [given, null] },
      { ...robot, answers: [null, ungraded] },
    ],
  };
  const csvIn = (locale: "en" | "zh") => {
    const t = createTranslator({ locale, messages: catalogue[locale], namespace: "results" });
    return lines(answersCsv(results, t, locale).replaceAll(/"(?:[^"]|"")*"/g, "…"));
  };

  it("are one for each answer, with all that is known of it", () => {
    expect(csvIn("en")).toEqual([
      "No.,Question,Expression,Node,Right answer,Nickname,Robot,Answer,Right,Points,Seconds,Answered at (UTC)",
      expect.stringMatching(/^1,.*,a,goes down,Ada,no,goes down,yes,100,4.5,2026-11-23T09:00:00.000Z$/),
      expect.stringMatching(/^2,.*,b,goes up,'=R2,yes,goes up,,,4.5,2026-11-23T09:00:00.000Z$/),
      "",
    ]);
  });

  it("speak the teacher's language", () => {
    expect(csvIn("zh")[0]).toMatch(/^题号,题目,算式,/);
    expect(csvIn("zh")[1]).toMatch(/,下降,Ada,否,下降,是,100,/);
  });
});
