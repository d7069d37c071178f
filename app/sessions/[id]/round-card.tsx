// One round in the results: the question, how the class answered, and what was right.

import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { formulasIn } from "../../../lib/formula/formulas";
import { kindOf } from "../../../lib/questions/kinds";
import type { WrittenReasons } from "../../../lib/session/reasons";
import {
  type Called,
  type ResultRound,
  type Revote,
  type RoundSummary,
  shareRight,
} from "../../../lib/session/results";
import { loadSurface } from "../../questions/load-surface";
import { results } from "../../questions/registries/results";
import { WithFormulas } from "../../ui/formulas";
import { prose } from "../../ui/prose";
import type { Worked } from "./answer-words";
import { BeforeAfter } from "./before-after";
import { ByCredit } from "./by-credit";
import { RoundMark } from "./round-mark";
import { RoundReasons } from "./round-reasons";

interface RoundCardProps {
  called: Called;
  round: ResultRound;
  worked: Worked;
  summary: RoundSummary;
  /** What the class wrote for its answers. */
  reasons: WrittenReasons[];
  /** Where it asked again what was discussed. */
  revote: Revote | undefined;
  /** The same was discussed and asked again. */
  isAskedAgain: boolean;
}

export async function RoundCard({
  called,
  round,
  worked,
  summary,
  reasons,
  revote,
  isAskedAgain,
}: RoundCardProps) {
  const t = await getTranslations("results");
  const format = await getFormatter();
  const { question, status } = round;
  const { surface, says } = await loadSurface(results, question.kind, await getLocale());
  const { stage, reveal } = worked;
  const right = shareRight([summary]);
  const explanation = prose(says.explanation(stage, reveal));
  return (
    <WithFormulas formulas={formulasIn([stage, reveal])}>
      <li className="grid grid-cols-[minmax(0,1fr)] break-inside-avoid gap-4 rounded-card border border-line bg-surface p-5 shadow-card">
        <div className="flex items-start gap-3">
          <RoundMark
            called={called}
            className="grid h-9 min-w-9 shrink-0 place-items-center rounded-full bg-sunken px-2 font-bold"
          />
          <h3 className="min-w-0 grow font-semibold">{prose(says.prompt(stage))}</h3>
          {right !== null && (
            <p className="shrink-0 text-right">
              <span className="block font-bold text-xl leading-none">
                {format.number(right, { style: "percent" })}
              </span>
              <span className="text-ink-soft text-xs">{t("rightShort")}</span>
            </p>
          )}
        </div>
        {called.time > 1 && round.revoteOf === null && (
          <p className="text-ink-soft text-sm">{t("askedBefore")}</p>
        )}
        {revote && <BeforeAfter revote={revote} />}
        <surface.Votes
          {...{ question, stage, reveal }}
          summary={summary.summary}
          answered={summary.answered}
        />
        <ByCredit counts={summary.byCredit} />
        <p className="text-ink-soft text-sm">
          {status !== "revealed" && (
            <strong className="text-ink">{t(`status.${isAskedAgain ? "again" : status}`)} </strong>
          )}
          {t("answered", { count: summary.answered })}
          {summary.silent > 0 && ` · ${t("silent", { count: summary.silent })}`}
        </p>
        {reasons.length > 0 && (
          <RoundReasons reasons={reasons} say={(answer) => says.answer(stage, answer)} />
        )}
        {kindOf(question).isGraded(question) ? (
          <details className="text-sm">
            <summary className="min-h-8 font-semibold">{t("details")}</summary>
            <surface.Details {...{ question, stage, reveal }} />
            {explanation && <p className="mt-2 text-ink-soft">{explanation}</p>}
          </details>
        ) : (
          <div className="text-ink-soft text-sm">
            <surface.Details {...{ question, stage, reveal }} />
            {explanation && <p className="mt-2">{explanation}</p>}
          </div>
        )}
      </li>
    </WithFormulas>
  );
}
