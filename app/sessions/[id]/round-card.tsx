// One round in the results: the question, how the class voted, and what was right.

import { useTranslations } from "next-intl";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { formatNumber } from "../../../lib/expression/format-number";
import { type BlameQuestion, blame } from "../../../lib/questions/blame";
import { type BugQuestion, bug } from "../../../lib/questions/bug";
import type { Question } from "../../../lib/questions/kinds";
import { signs } from "../../../lib/questions/sign-of";
import { textIn } from "../../../lib/questions/text-in";
import { weight } from "../../../lib/questions/weight";
import { votesOn } from "../../../lib/questions/weight-votes";
import type { ResultRound, RoundSummary } from "../../../lib/session/results";
import type { Votes } from "../../../lib/session/views";
import { signLooks } from "../../graph/sign-look";
import { BugVotes } from "../../live/bug-votes";
import { dealtRight } from "../../live/dealt-count";
import { targetName } from "../../quizzes/target-name";
import { useEvidenceText } from "../../training/evidence/use-evidence-text";
import { signWords } from "./sign-words";

interface RoundCardProps {
  number: number;
  round: ResultRound;
  summary: RoundSummary;
}

export async function RoundCard({ number, round: { question, status }, summary }: RoundCardProps) {
  const t = await getTranslations("results");
  const tDetective = await getTranslations("detective");
  const locale = await getLocale();
  const format = await getFormatter();
  const asked = askedOf(question, summary.votes);
  const explanation = textIn(locale, question.explanation);
  return (
    <li className="grid gap-4 rounded-card border border-line bg-surface p-5 shadow-card">
      <div className="flex items-start gap-3">
        <span className="grid size-9 shrink-0 place-items-center rounded-full bg-sunken font-bold">
          {number}
        </span>
        <h3 className="min-w-0 grow font-semibold">{textIn(locale, question.prompt)}</h3>
        {summary.right !== null && (
          <p className="shrink-0 text-right">
            <span className="block font-bold text-xl leading-none">
              {format.number(summary.right, { style: "percent" })}
            </span>
            <span className="text-ink-soft text-xs">{t("rightShort")}</span>
          </p>
        )}
      </div>
      <DealtWeights question={question} votes={summary.votes} />
      {question.kind === "bug" && (
        <BugVotes
          stage={question}
          votes={summary.votes}
          right={bug.reveal(question).right}
          className="text-sm"
        />
      )}
      <ul className="grid gap-2 empty:hidden">
        {asked &&
          signs.map((choice) => (
            <li key={choice} className="grid grid-cols-[9rem_1fr_2.5rem] items-center gap-3 text-sm">
              <span className={choice === asked.sign ? "font-bold" : ""}>
                <span aria-hidden="true" className={`inline-block w-5 font-bold ${signLooks[choice].text}`}>
                  {signLooks[choice].glyph}
                </span>
                {t(signWords[choice])}
                {choice === asked.sign && <span title={t("rightAnswer")}> ✓</span>}
                {choice === asked.sign && <span className="sr-only"> ({t("rightAnswer")})</span>}
              </span>
              <span aria-hidden="true" className="h-5 overflow-hidden rounded-full bg-sunken">
                <span
                  className={`block h-full rounded-full ${signLooks[choice].fill}`}
                  style={{ width: `${(100 * (asked.votes[choice] ?? 0)) / Math.max(1, summary.answered)}%` }}
                />
              </span>
              <span className="text-right font-semibold">{asked.votes[choice] ?? 0}</span>
            </li>
          ))}
      </ul>
      <p className="text-ink-soft text-sm">
        {status !== "revealed" && <strong className="text-ink">{t(`status.${status}`)} </strong>}
        {t("answered", { count: summary.answered })}
        {summary.silent > 0 && ` · ${t("silent", { count: summary.silent })}`}
      </p>
      <details className="text-sm">
        <summary className="min-h-8 font-semibold">
          {question.kind === "bug" ? tDetective("solution") : t("details")}
        </summary>
        {question.kind === "blame" && <BlameDetails question={question} />}
        {question.kind === "bug" && <BugDetails question={question} />}
        {explanation && <p className="mt-2 text-ink-soft">{explanation}</p>}
      </details>
    </li>
  );
}

/** Where phones had weights of their own: all votes together, and how many were right. */
async function DealtWeights({ question, votes }: { question: Question; votes: Votes }) {
  const t = await getTranslations("results");
  if (question.kind !== "weight" || question.order.length === 1) return null;
  const { right, votes: count } = dealtRight(question.order, weight.reveal(question).signs, votes);
  return (
    <div className="grid gap-2 text-sm">
      <p className="font-semibold">
        {t(question.isVote ? "voteOnWeights" : "dealtWeights", {
          step: question.step + 1,
          weights: question.order.length,
        })}
      </p>
      <p className="grid grid-cols-[1fr_auto] items-center gap-3">
        <span aria-hidden="true" className="h-5 overflow-hidden rounded-full border-2 border-ink bg-surface">
          <span
            className="block h-full bg-accent"
            style={{ width: `${(100 * right) / Math.max(1, count)}%` }}
          />
        </span>
        {t("rightOfVotes", { right, count })}
      </p>
    </div>
  );
}

async function BlameDetails({ question }: { question: BlameQuestion }) {
  const t = await getTranslations("results");
  const { gradient } = blame.reveal(question);
  return (
    <>
      <pre className="mt-2 overflow-x-auto rounded-control bg-sunken px-4 py-3 font-mono">
        {question.expression}
      </pre>
      <p className="mt-2">
        {t("blameIs", { name: targetName(question.target), gradient: formatNumber(gradient) })}
      </p>
    </>
  );
}

function BugDetails({ question: { asks, evidence } }: { question: BugQuestion }) {
  const t = useTranslations("detective");
  const evidenceText = useEvidenceText();
  return (
    <>
      <p className="mt-2 font-semibold">{t(`about.${evidence.of}`)}</p>
      <p>{evidenceText(asks, evidence)}</p>
    </>
  );
}

/** The right sign and the votes, where everyone was asked about the same one thing. */
function askedOf(question: Question, votes: Votes): { sign: string; votes: Votes } | null {
  if (question.kind === "blame") return { sign: blame.reveal(question).sign, votes };
  if (question.kind === "bug") return null;
  const [index] = question.order;
  if (index === undefined || question.order.length > 1) return null;
  return { sign: weight.reveal(question).signs, votes: votesOn(votes, index, ":") };
}
