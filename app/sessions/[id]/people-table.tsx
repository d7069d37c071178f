// The class as a register: a row for each participant, a column for each round.

import { getFormatter, getTranslations } from "next-intl/server";
import {
  type Called,
  creditOf,
  type Earned,
  type ResultAnswer,
  type ResultParticipant,
} from "../../../lib/session/results";
import type { Rank } from "../../../lib/session/scoring";
import { ScrollRegion } from "../../ui/scroll-region";
import type { RoundWords } from "./answer-words";
import { RoundMark } from "./round-mark";

type Format = Awaited<ReturnType<typeof getFormatter>>;
type Translate = Awaited<ReturnType<typeof getTranslations<"results">>>;

interface PeopleTableProps {
  people: ResultParticipant[];
  /** By participant, where the register says how much of what they answered was right. */
  earned: ReadonlyMap<string, Earned> | null;
  /** Round by round. */
  words: RoundWords[];
  /** In the same order. */
  called: Called[];
}

export async function PeopleTable({ people, earned, words, called }: PeopleTableProps) {
  const t = await getTranslations("results");
  const format = await getFormatter();
  // On paper nothing can be scrolled: as narrow as the columns of a whole page of questions have to be.
  const head =
    "sticky top-0 print:static z-10 border-line border-b bg-surface px-3 py-2 font-semibold print:px-1";
  return (
    <ScrollRegion
      label={t("allAnswers")}
      className="max-h-[calc(0.8*var(--view))] overflow-auto rounded-card border border-line bg-surface print:max-h-none print:overflow-visible"
    >
      <table className="w-full border-separate border-spacing-0 text-sm print:text-xs">
        <thead>
          <tr>
            <th scope="col" className={`${head} left-0 z-20 text-left`}>
              {t("name")}
            </th>
            {earned && (
              <th scope="col" className={`${head} text-right`}>
                {t("answersRight")}
              </th>
            )}
            <th scope="col" className={`${head} text-right`}>
              {t("place")}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t("points")}
            </th>
            {called.map((each) => (
              <th
                key={`${each.of} ${each.number} ${each.time}`}
                scope="col"
                className={`${head} text-center`}
              >
                <RoundMark called={each} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className="group break-inside-avoid">
              <th
                scope="row"
                className="sticky left-0 print:static max-w-40 truncate border-line bg-surface px-3 py-2 text-left font-semibold group-not-first:border-t sm:max-w-64 print:max-w-28 print:whitespace-normal print:px-1 print:wrap-anywhere"
              >
                {person.nickname}
                {person.robot && <span className="font-normal text-ink-soft"> · {t("robot")}</span>}
              </th>
              {earned && (
                <td className="whitespace-nowrap border-line px-3 py-2 text-right group-not-first:border-t print:whitespace-normal print:px-1">
                  <RightOf earned={earned.get(person.id)} t={t} format={format} />
                </td>
              )}
              <td className="whitespace-nowrap border-line px-3 py-2 text-right group-not-first:border-t print:whitespace-normal print:px-1">
                <Place {...person} t={t} />
              </td>
              <td className="border-line px-3 py-2 text-right font-semibold group-not-first:border-t print:px-1">
                {person.score}
              </td>
              {words.map((round, index) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place among the rounds.
                  key={index}
                  className="border-line px-2 py-1.5 text-center group-not-first:border-t print:px-px print:py-1"
                >
                  <AnswerMark answers={person.answers[index] ?? []} words={round} t={t} format={format} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function RightOf({ earned, t, format }: { earned: Earned | undefined; t: Translate; format: Format }) {
  if (!earned) return t("saidNothing");
  const right = format.number(earned.credit, { maximumFractionDigits: 1 });
  return t("rightOf", { right, count: earned.graded });
}

/** Without a point there is none. */
function Place({ place, sharedBy, t }: Rank & { t: Translate }) {
  if (place === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t("noPlace")}</span>
      </>
    );
  return (
    <>
      {sharedBy > 1 && <span className="text-ink-soft">{t("shared")} </span>}
      {place}
    </>
  );
}

interface AnswerMarkProps {
  /** Part by part. */
  answers: readonly ResultAnswer[];
  words: Pick<RoundWords, "cell">;
  t: Translate;
  format: Format;
}

/** What was answered and, beside it, whether it was right: a filled mark with a tick, or an outline with a cross, or with how much of it was. */
function AnswerMark({ answers, words, t, format }: AnswerMarkProps) {
  const [first] = answers;
  if (!first) {
    return (
      <>
        <span aria-hidden="true" className="text-ink-soft">
          ·
        </span>
        <span className="sr-only">{t("noAnswer")}</span>
      </>
    );
  }
  const { correct } = first;
  const credit = creditOf(answers);
  const isPartly = correct === false && credit !== null && credit > 0;
  // Said of few answers, and dear where a page has hundreds.
  const share = isPartly ? format.number(credit, { style: "percent" }) : "";
  const verdict = isPartly ? t("isPartly", { share }) : t(correct ? "isRight" : "isWrong");
  const cells = answers.map(({ part, value }) => ({ part, ...words.cell(part, value) }));
  const all = cells.map(({ long }) => long).join("; ");
  const box = correct ? "border-accent-deep bg-accent-soft" : "border-line";
  return (
    <span
      title={cells.every(({ short, long }) => short === long) ? undefined : all}
      className={`inline-flex h-8 items-center gap-1 whitespace-nowrap rounded-control border-[1.5px] px-2 print:h-auto print:flex-wrap print:justify-center print:gap-0 print:px-1 ${box}`}
    >
      {cells.map(({ part, short, tone = "" }) => (
        <span key={part} aria-hidden="true" className={`font-bold ${tone}`}>
          {short}
        </span>
      ))}
      {correct !== null && <span aria-hidden="true">{correct ? "✓" : isPartly ? share : "✗"}</span>}
      <span className="sr-only">
        {all}
        {correct !== null && `, ${verdict}`}
      </span>
    </span>
  );
}
