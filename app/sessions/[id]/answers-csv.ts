// Every answer of a class with all that is known about it, as rows for a spreadsheet.

import type { useTranslations } from "next-intl";
import type { SessionResults } from "../../../lib/session/results";
import type { RoundWords } from "./answer-words";
import { toCsv } from "./csv";

type Answers = Pick<SessionResults, "participants">;
type Translate = ReturnType<typeof useTranslations<"results">>;

/** So that means of them are those of the results as these are shown. */
const CREDIT_DECIMALS = 4;

const asked = ({ about, target, right }: ReturnType<RoundWords["askedAt"]>) => [about, target, right];

/** One row an answer, round after round, best participant first; `words` has the rounds in the same order. */
export function answersCsv({ participants }: Answers, words: readonly RoundWords[], t: Translate): string {
  // Most classes are asked for one answer a round.
  const part = words.some(({ hasParts }) => hasParts) ? (["part"] as const) : [];
  const columns = [
    "round",
    "question",
    "expression",
    "target",
    "rightAnswer",
    "nickname",
    "robot",
    ...part,
    "answer",
    "correct",
    "credit",
    "points",
    "secondsTaken",
    "answeredAt",
  ] as const;
  // Said once, not once a row: a lecture has tens of thousands of rows.
  const [yes, no] = [t("csv.yes"), t("csv.no")];
  const yesNo = (value: boolean | null) => (value === null ? "" : value ? yes : no);
  const rows = words.flatMap(({ prompt, askedAt, hasParts, cell }, index) =>
    participants.flatMap(({ nickname, robot, answers }) =>
      (answers[index] ?? []).map((given) => [
        index + 1,
        prompt,
        ...asked(askedAt(given.place)),
        nickname,
        yesNo(robot),
        ...part.map(() => (hasParts ? given.part + 1 : "")),
        cell(given.part, given.value).long,
        yesNo(given.correct),
        given.credit === null ? null : Number(given.credit.toFixed(CREDIT_DECIMALS)),
        given.points,
        given.takenMs / 1000,
        new Date(given.answeredAt).toISOString(),
      ]),
    ),
  );
  return toCsv([columns.map((column) => t(`csv.${column}`)), ...rows]);
}
