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
  const yesNo = (value: boolean | null) => (value === null ? "" : t(value ? "csv.yes" : "csv.no"));
  const rows = rounds.flatMap(({ question }, index) =>
    participants.flatMap(({ nickname, robot, answers }) => {
      const given = answers[index];
      if (!given) return [];
      return [
        [
          index + 1,
          textIn(locale, question.prompt),
          question.expression,
          question.target,
          t(signWords[blame.reveal(question).sign]),
          nickname,
          yesNo(robot),
          t(signWords[given.value]),
          yesNo(given.correct),
          given.points,
          given.takenMs / 1000,
          new Date(given.answeredAt).toISOString(),
        ],
      ];
    }),
  );
  return toCsv([columns.map((column) => t(`csv.${column}`)), ...rows]);
}
