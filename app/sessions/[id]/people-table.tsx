// The class as a register: a row for each participant, a column for each round.

import { getTranslations } from "next-intl/server";
import type { Question } from "../../../lib/questions/kinds";
import { signs } from "../../../lib/questions/sign-of";
import { stepOf } from "../../../lib/questions/step-option";
import type { ResultAnswer, ResultParticipant } from "../../../lib/session/results";
import { signLooks } from "../../graph/sign-look";
import { letterOf, optionText } from "../../training/evidence/use-option-text";
import { signWords } from "./sign-words";

type Translate = Awaited<ReturnType<typeof getTranslations<"results">>>;
type TranslateCase = Awaited<ReturnType<typeof getTranslations<"detective">>>;

interface PeopleTableProps {
  people: ResultParticipant[];
  /** Round by round. */
  questions: Question[];
}

export async function PeopleTable({ people, questions }: PeopleTableProps) {
  const t = await getTranslations("results");
  const tDetective = await getTranslations("detective");
  const columns = [...questions.keys()];
  const head = "sticky top-0 z-10 border-line border-b bg-surface px-3 py-2 font-semibold";
  return (
    <section
      aria-label={t("allAnswers")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach it.
      tabIndex={0}
      className="relative max-h-[80dvh] overflow-auto rounded-card border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            <th scope="col" className={`${head} left-0 z-20 text-left`}>
              {t("name")}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t("place")}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t("points")}
            </th>
            {columns.map((index) => (
              <th key={index} scope="col" className={`${head} text-center`}>
                <abbr title={t("roundNumber", { number: index + 1 })} className="no-underline">
                  {index + 1}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className="group">
              <th
                scope="row"
                className="sticky left-0 max-w-40 truncate border-line bg-surface px-3 py-2 text-left font-semibold group-not-first:border-t sm:max-w-64"
              >
                {person.nickname}
                {person.robot && <span className="font-normal text-ink-soft"> · {t("robot")}</span>}
              </th>
              <td className="border-line px-3 py-2 text-right group-not-first:border-t">{person.place}</td>
              <td className="border-line px-3 py-2 text-right font-semibold group-not-first:border-t">
                {person.score}
              </td>
              {columns.map((index) => (
                <td key={index} className="border-line px-2 py-1.5 text-center group-not-first:border-t">
                  <AnswerMark
                    answer={person.answers[index] ?? null}
                    words={(value) => wordsOf(questions[index], value, t, tDetective)}
                    t={t}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface AnswerMarkProps {
  answer: ResultAnswer | null;
  words: (value: string) => { short: string; long: string };
  t: Translate;
}

/** As much as fits into a cell, and all of it. */
function wordsOf(question: Question | undefined, value: string, t: Translate, tDetective: TranslateCase) {
  const sign = signs.find((each) => each === value);
  if (sign) return { short: signLooks[sign].glyph, long: t(signWords[sign]) };
  if (question?.kind !== "bug") return { short: value, long: value };
  const letter = letterOf(question, question.options.indexOf(value));
  return { short: letter ?? String(stepOf(value)), long: optionText(question, value, tDetective) };
}

/** What was answered and, beside it, whether it was right: a filled mark with a tick, or an outline with a cross. */
function AnswerMark({ answer, words, t }: AnswerMarkProps) {
  if (!answer) {
    return (
      <>
        <span aria-hidden="true" className="text-ink-soft">
          ·
        </span>
        <span className="sr-only">{t("noAnswer")}</span>
      </>
    );
  }
  const { correct, value } = answer;
  const sign = signs.find((each) => each === value);
  const { short, long } = words(value);
  const box = correct ? "border-accent-deep bg-accent-soft" : "border-line";
  return (
    <span
      title={short === long ? undefined : long}
      className={`inline-flex h-8 items-center gap-1 rounded-control border-[1.5px] px-2 ${box}`}
    >
      <span aria-hidden="true" className={`font-bold ${sign ? signLooks[sign].text : ""}`}>
        {short}
      </span>
      {correct !== null && <span aria-hidden="true">{correct ? "✓" : "✗"}</span>}
      <span className="sr-only">
        {long}
        {correct !== null && `, ${t(correct ? "isRight" : "isWrong")}`}
      </span>
    </span>
  );
}
