// Every answer of a class with all that is known about it, as rows for a spreadsheet.

import type { useTranslations } from "next-intl";
import type { Locale } from "../../../lib/locales";
import { blame } from "../../../lib/questions/blame";
import { bug } from "../../../lib/questions/bug";
import type { Question } from "../../../lib/questions/kinds";
import type { BlameSign } from "../../../lib/questions/sign-of";
import { textIn } from "../../../lib/questions/text-in";
import { weight } from "../../../lib/questions/weight";
import type { SessionResults } from "../../../lib/session/results";
import { widthsOf } from "../../../lib/training/run-data";
import { parameterName, places } from "../../../lib/training/shape";
import { optionText } from "../../training/evidence/use-option-text";
import { toCsv } from "./csv";
import { signWords } from "./sign-words";

type Answers = Pick<SessionResults, "rounds" | "participants">;
type Translate = ReturnType<typeof useTranslations<"results">>;
type TranslateCase = ReturnType<typeof useTranslations<"detective">>;

/** One row an answer, round after round, best participant first. */
export function answersCsv(
  { rounds, participants }: Answers,
  t: Translate,
  tDetective: TranslateCase,
  locale: Locale,
): string {
  const columns = [
    "round",
    "question",
    "expression",
    "target",
    "rightAnswer",
    "nickname",
    "robot",
    "answer",
    "correct",
    "points",
    "secondsTaken",
    "answeredAt",
  ] as const;
  // Said once, not once a row: a lecture has tens of thousands of rows.
  const [yes, no] = [t("csv.yes"), t("csv.no")];
  const words = { "+": t(signWords["+"]), "0": t(signWords["0"]), "-": t(signWords["-"]) };
  /** Several signs at once, as for a hand of weights, stay as they are. */
  const wordsOf = (question: Question, value: string) => {
    if (question.kind === "bug") return optionText(question, value, tDetective);
    return value in words ? words[value as BlameSign] : value;
  };
  const yesNo = (value: boolean | null) => (value === null ? "" : value ? yes : no);
  const rows = rounds.flatMap(({ question }, index) => {
    const [about, target, right] = askedOf(question, tDetective);
    const asked = [index + 1, textIn(locale, question.prompt), about, target, wordsOf(question, right)];
    return participants.flatMap(({ nickname, robot, answers }) => {
      const given = answers[index];
      if (!given) return [];
      const { value, correct, points, takenMs, answeredAt } = given;
      const grade = [wordsOf(question, value), yesNo(correct), points];
      return [
        [...asked, nickname, yesNo(robot), ...grade, takenMs / 1000, new Date(answeredAt).toISOString()],
      ];
    });
  });
  return toCsv([columns.map((column) => t(`csv.${column}`)), ...rows]);
}

/** What a question is about, its target, and what was right to say. */
function askedOf(
  question: Question,
  tDetective: TranslateCase,
): [about: string, target: string, right: string] {
  if (question.kind === "blame") {
    return [question.expression, question.target, blame.reveal(question).sign];
  }
  if (question.kind === "bug")
    return [tDetective(`cases.${question.evidence.of}`), "", bug.reveal(question).right];
  const names = places(widthsOf(question.config)).map(parameterName);
  const targets = question.order.map((index) => names[index] ?? "");
  return [targets.join(" "), targets.length === 1 ? (targets[0] ?? "") : "", weight.reveal(question).signs];
}
