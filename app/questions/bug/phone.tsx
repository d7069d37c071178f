// A detective's question on a phone: the evidence, and an answer a tap; then the solution.

"use client";

import { useTranslations } from "next-intl";
import { Answering } from "../../live/answering";
import { Asked } from "../../live/asked";
import { partOf } from "../../live/browser";
import { Letter } from "../../live/choice-bars";
import { Later } from "../../live/later";
import { usePageKeys } from "../../ui/use-page-keys";
import type { PhoneAsking } from "../surfaces";
import { EvidenceColumns } from "./evidence/evidence-table";
import { aboutOf } from "./evidence/evidence-words";
import { LoopListing } from "./evidence/loop-listing";
import { letterOf, useOptionText } from "./evidence/use-option-text";

export { BugWhy as Revealed } from "./bug-why";
export const Drawn = null;
export const Verdict = null;

/** What draws them is twice the rest of the kind, and the numbers stand there in words. */
const charts = partOf(() => import("./evidence/evidence-chart").then((module) => module.EvidenceCharts));

/** As many in a row as have room for their words and the sign of what is chosen. */
const STEPS = "grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] upright:grid-cols-5";

/** Only on a screen so high that the answers stay in view. */
const ROOM_FOR_CHARTS = "hidden [@media(min-height:50rem)]:grid";

export function Asking(props: PhoneAsking<"bug">) {
  const t = useTranslations("questions.bug");
  const { heading, stage, countdown } = props;
  const { asks, evidence } = stage;
  return (
    <Asked heading={heading} answers={countdown ?? <Options {...props} />}>
      <p className="text-ink-soft text-sm">{t(`about.${aboutOf(evidence)}`)}</p>
      {asks === "line" ? (
        <LoopListing of={evidence.of} filled={null} className="text-sm" />
      ) : (
        <EvidenceColumns stage={stage} parting={null} className="text-sm" />
      )}
      {asks !== "why" && (
        <div className={`${ROOM_FOR_CHARTS} ${asks === "line" ? "h-32" : "h-40"}`}>
          <Later part={charts}>
            {(EvidenceCharts) => (
              <EvidenceCharts evidence={evidence} parting={null} className="grid h-full" />
            )}
          </Later>
        </div>
      )}
    </Asked>
  );
}

function Options({ stage, said, isOpen, onAnswer, status }: PhoneAsking<"bug">) {
  const t = useTranslations("questions.bug");
  const text = useOptionText();
  const { asks, options } = stage;

  usePageKeys(isOpen && asks !== "when", ({ key, repeat }) => {
    const option = options.find((_, place) => letterOf({ asks }, place) === key.toUpperCase());
    if (option && !repeat) onAnswer(option);
  });

  return (
    <Answering legend={t("pick")} {...{ isOpen, status }}>
      <div className={`grid gap-2 ${asks === "when" ? STEPS : ""}`}>
        {options.map((option, place) => {
          const isChosen = said[0] === option;
          const letter = letterOf(stage, place);
          return (
            <button
              key={option}
              type="button"
              disabled={!isOpen}
              aria-pressed={isChosen}
              onClick={() => onAnswer(option)}
              className={`flex min-h-13 [@media(max-height:44rem)]:min-h-11 items-center rounded-control border-2 py-1.5 leading-tight transition-transform duration-75 active:scale-[0.98] ${asks === "when" ? "justify-center gap-1.5 px-2 text-center font-bold text-lg" : "gap-3 px-3 text-left font-semibold"} ${isChosen ? "border-ink bg-accent text-accent-ink" : "border-line-strong bg-surface"} ${isOpen || isChosen ? "" : "opacity-45"}`}
            >
              {letter && <Letter>{letter}</Letter>}
              <span className={`wrap-anywhere min-w-0 ${asks === "line" ? "font-mono" : ""}`}>
                {text(stage, option)}
              </span>
              {isChosen && (
                <span aria-hidden="true" className="ml-auto">
                  ●
                </span>
              )}
            </button>
          );
        })}
      </div>
    </Answering>
  );
}
