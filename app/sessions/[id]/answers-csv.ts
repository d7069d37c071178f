// Every answer of a class with all that is known about it, as rows for a spreadsheet.

import type { useTranslations } from "next-intl";
import { blame } from "../../../lib/questions/blame";
import type { Locale } from "../../../lib/questions/localized-text";
import { textIn } from "../../../lib/questions/text-in";
import type { SessionResults } from "../../../lib/session/results";
import { toCsv } from "./csv";
import { signWords } from "./sign-words";

type Answers = Pick<SessionResults, "rounds" | "participants">;
type Translate = ReturnType<typeof useTranslations<"results">>;

/** One row an answer, round after round, best participant first. */
export function answersCsv({ rounds, participants }: Answers, t: Translate, locale: Locale): string {
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
  const yesNo = (value: boolean | null) => (value === null ? "" : value ? yes : no);
  const rows = rounds.flatMap(({ question }, index) => {
    const { prompt, expression, target } = question;
    const asked = [index + 1, textIn(locale, prompt), expression, target, words[blame.reveal(question).sign]];
    return participants.flatMap(({ nickname, robot, answers }) => {
      const given = answers[index];
      if (!given) return [];
      const { value, correct, points, takenMs, answeredAt } = given;
      const grade = [words[value], yesNo(correct), points];
      return [
        [...asked, nickname, yesNo(robot), ...grade, takenMs / 1000, new Date(answeredAt).toISOString()],
      ];
    });
  });
  return toCsv([columns.map((column) => t(`csv.${column}`)), ...rows]);
}
