// Every answer of a class with all that is known about it, as rows for a spreadsheet.

import type { useTranslations } from "next-intl";
import type {
  Called,
  ResultAnswer,
  ResultPerson,
  ResultRound,
  SessionResults,
} from "../../../lib/session/results";
import type { RoundWords } from "./answer-words";
import { BYTE_ORDER_MARK, csvCells, csvLine, toCsv } from "./csv";
import { markOf } from "./round-mark";

type Translate = ReturnType<typeof useTranslations<"results">>;

/** So that means of them are those of the results as these are shown. */
const CREDIT_DECIMALS = 4;

type Asked = ReturnType<RoundWords["askedAt"]>;

export interface AnswersTable {
  head: string;
  /** One row an answer, of some people to the round at `index`. */
  rows(index: number, people: readonly Answering[]): string;
}

interface Answering extends Pick<ResultPerson, "nickname" | "robot"> {
  /** Part by part. */
  answers: readonly ResultAnswer[];
}

/** `words` has the rounds in the order in which they were asked, and `called` what each of them was called. */
export function answersTable(
  words: readonly RoundWords[],
  called: readonly Called[],
  t: Translate,
): AnswersTable {
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
  /** What was asked can be pages long, and stands in every row. */
  const written = new Map<Asked, string>();
  const beginning = (index: number, prompt: string, asked: Asked) => {
    const { about, target, right } = asked;
    const cells = written.get(asked) ?? csvCells([numberOf(called[index], t), prompt, about, target, right]);
    written.set(asked, cells);
    return cells;
  };
  const yesNo = (value: boolean | null) => (value === null ? "" : value ? yes : no);
  return {
    head: BYTE_ORDER_MARK + toCsv([columns.map((column) => t(`csv.${column}`))]),
    rows(index, people) {
      const round = words[index];
      if (!round) return "";
      const { prompt, askedAt, hasParts, cell } = round;
      const lines = people.flatMap(({ nickname, robot, answers }) =>
        answers.map((given) =>
          csvLine(
            beginning(index, prompt, askedAt(given.place)),
            csvCells([
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
        ),
      );
      return lines.join("");
    },
  };
}

/** A number, by which a spreadsheet sorts, wherever it is one. */
function numberOf(called: Called | undefined, t: Translate): number | string | null {
  if (!called) return null;
  const mark = markOf(called, t);
  return called.of === "question" ? Number(mark) : mark;
}

/** Their answers to a round are a few milliseconds of work; then other classes have their turn. */
const PEOPLE_AT_ONCE = 50;

type Read = (round: ResultRound, people: readonly ResultPerson[]) => Promise<Map<string, ResultAnswer[]>>;

/** All of the table, round after round and the best participant first; `read` gives what some of them said. */
export async function* piecesOf(
  { rounds, participants }: Pick<SessionResults, "rounds" | "participants">,
  table: AnswersTable,
  read: Read,
): AsyncGenerator<string> {
  yield table.head;
  for (const [index, round] of rounds.entries()) {
    for (let from = 0; from < participants.length; from += PEOPLE_AT_ONCE) {
      const people = participants.slice(from, from + PEOPLE_AT_ONCE);
      const said = await read(round, people);
      const answering = people.map((person) => ({ ...person, answers: said.get(person.id) ?? [] }));
      yield table.rows(index, answering);
    }
  }
}
