// The numbers of a case side by side: in two long rows for a big screen, in three columns for a phone.

import { useTranslations } from "next-intl";
import type { BugStage } from "../../../../lib/questions/bug/bug";
import type { Evidence } from "../../../../lib/training/evidence";
import { ScrollRegion } from "../../../ui/scroll-region";
import { numberText, shownSteps } from "./evidence-words";

interface EvidenceTableProps {
  stage: BugStage;
  /** The step to mark; null while it may not be told. */
  parting: number | null;
  className?: string;
}

const sides = ["clean", "buggy"] as const;
const at = ({ from, ...traces }: Evidence, side: (typeof sides)[number], step: number) =>
  numberText(traces[side][step - from] ?? 0);

export function EvidenceTable({ stage, parting, className = "text-base" }: EvidenceTableProps) {
  const t = useTranslations("questions.bug");
  const steps = shownSteps(stage);
  const mark = (step: number | null) =>
    step !== null && step === parting ? "bg-accent-soft font-extrabold" : "";
  return (
    <ScrollRegion label={t("tableLabel")} className={`shrink-0 overflow-x-auto ${className}`}>
      <table className="mx-auto">
        <thead>
          <tr>
            <th scope="col" className="px-[0.5em] text-left font-semibold text-ink-soft">
              {t("steps")}
            </th>
            {steps.map((step) => (
              <th
                key={step ?? "left"}
                scope="col"
                className={`px-[0.55em] text-right font-semibold text-ink-soft ${mark(step)}`}
              >
                {step === null ? <Left /> : step}
                {step !== null && step === parting && <PartMark />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map((side) => (
            <tr key={side} className="border-line-strong border-t">
              <th scope="row" className="whitespace-nowrap px-[0.5em] py-[0.1em] text-left font-semibold">
                {t(side)}
              </th>
              {steps.map((step) => (
                <td key={step ?? "left"} className={`px-[0.55em] text-right ${mark(step)}`}>
                  {step !== null && at(stage.evidence, side, step)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function EvidenceColumns({ stage, parting, className = "text-base" }: EvidenceTableProps) {
  const t = useTranslations("questions.bug");
  return (
    <table aria-label={t("tableLabel")} className={`w-full ${className}`}>
      <thead>
        <tr className="text-ink-soft text-sm">
          {(["steps", ...sides] as const).map((name) => (
            <th key={name} scope="col" className="px-2 text-right font-semibold first:text-left">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shownSteps(stage).map((step) => {
          const isParting = step !== null && step === parting;
          return (
            <tr
              key={step ?? "left"}
              className={`border-line border-t ${isParting ? "bg-accent-soft font-extrabold" : ""}`}
            >
              <th scope="row" className="px-2 text-left font-semibold">
                {step === null ? <Left /> : step}
                {isParting && <PartMark />}
              </th>
              {sides.map((side) => (
                <td key={side} className="px-2 text-right">
                  {step !== null && at(stage.evidence, side, step)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Left() {
  const t = useTranslations("questions.bug");
  return (
    <>
      <span aria-hidden="true">…</span>
      <span className="sr-only">{t("left")}</span>
    </>
  );
}

function PartMark() {
  const t = useTranslations("questions.bug");
  return (
    <span className="ml-[0.3em] text-ink">
      <span aria-hidden="true">≠</span>
      <span className="sr-only">{t("parts")}</span>
    </span>
  );
}
