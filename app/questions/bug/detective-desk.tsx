// The detective's desk: forgetting zero_grad in secret, and putting a case to the class.

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { AskedCase } from "../../../lib/questions/bug/bug-from-run";
import { type BugAsks, bugAsks } from "../../../lib/questions/bug/bug-options";
import { type EvidenceCase, evidenceCases } from "../../../lib/training/evidence";
import { SecondsField } from "../../training/desk/seconds-field";
import { Button } from "../../ui/button";
import { ChoiceLine } from "../../ui/choice-line";
import type { KindWords } from "../surfaces";

export interface DetectiveDeskProps {
  step: number;
  forgottenAt: number | null;
  onForget: (forgotten: boolean) => void;
  onAsk: (question: AskedCase) => void;
  onCancel: () => void;
}

export function DetectiveDesk({ step, forgottenAt, onForget, onAsk, onCancel }: DetectiveDeskProps) {
  const t = useTranslations("questions.bug");
  const tCommon = useTranslations("common");
  const [of, setOf] = useState<EvidenceCase>("knob");
  const [asks, setAsks] = useState<BugAsks>("when");
  const [seconds, setSeconds] = useState<number | null>(60);
  const blocked = blockedBy(step, forgottenAt);
  const isForgotten = forgottenAt !== null;
  const chosenCase = of === "run" && blocked ? "knob" : of;
  const questions = bugAsks.filter((each) => each !== "why" || chosenCase !== "knob");
  const chosenAsks = questions.includes(asks) ? asks : "when";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ kind: "bug", of: chosenCase, asks: chosenAsks, seconds });
  };
  return (
    <form onSubmit={submit} className="mt-4 grid gap-4">
      <div className="grid gap-1 rounded-control border border-line bg-raised px-4 py-2.5">
        <label className="flex min-h-9 cursor-pointer items-center gap-3 font-semibold">
          <input
            type="checkbox"
            role="switch"
            checked={isForgotten}
            aria-checked={isForgotten}
            aria-describedby="forget-hint"
            onChange={() => onForget(!isForgotten)}
            className="size-5 shrink-0 accent-ink"
          />
          {t("desk.forget")}
        </label>
        <p id="forget-hint" className="text-ink-soft text-sm">
          {isForgotten ? t("desk.forgotten", { step: forgottenAt }) : t("desk.forgetHint")}
        </p>
      </div>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold text-sm">{t("desk.case")}</legend>
        {evidenceCases.map((each) => {
          const reason = each === "run" ? blocked : null;
          return (
            <ChoiceLine
              key={each}
              group="case"
              isOn={chosenCase === each}
              onTurn={() => setOf(each)}
              isDisabled={reason !== null}
              hint={reason ? blockedText(reason, t) : t(`desk.caseHints.${each}`)}
            >
              {t(`desk.cases.${each}`)}
            </ChoiceLine>
          );
        })}
      </fieldset>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold text-sm">{t("desk.question")}</legend>
        {questions.map((each) => (
          <ChoiceLine key={each} group="asks" isOn={chosenAsks === each} onTurn={() => setAsks(each)}>
            {t(`asks.${each}`)}
          </ChoiceLine>
        ))}
      </fieldset>
      <SecondsField seconds={seconds} onChange={setSeconds} />
      <div className="flex justify-end gap-3">
        <Button tone="plain" onClick={onCancel}>
          {tCommon("cancel")}
        </Button>
        <Button type="submit" tone="primary">
          {t("desk.ask")}
        </Button>
      </div>
    </form>
  );
}

/** The first two losses are alike in both; the third one is known after three steps. */
const STEPS_TO_SEE = 3;

/** Why our own run cannot be asked about yet: nothing is forgotten, or a number of steps is still to be made. */
function blockedBy(step: number, forgottenAt: number | null): "nothing" | number | null {
  if (forgottenAt === null) return "nothing";
  const missing = forgottenAt + STEPS_TO_SEE - step;
  return missing > 0 ? missing : null;
}

function blockedText(reason: "nothing" | number, t: KindWords<"bug">): string {
  return reason === "nothing" ? t("desk.blocked.nothing") : t("desk.blocked.soon", { count: reason });
}
