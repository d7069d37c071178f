// A loss curve by its learning rate: a run that is worked out on the spot.

"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useState } from "react";
import { type CurveSamples, curveSamples, lossCurve } from "../../../../lib/training/loss-curve";
import { Button } from "../../../ui/button";
import { goToFirstWrong } from "../../../ui/first-wrong";
import { NumberField } from "../../../ui/number-field";
import { SelectField } from "../../../ui/select-field";

interface RunFieldsProps {
  /** What the ids of its fields begin with. */
  id: string;
  onTake: (losses: number[]) => void;
}

const RATES = [0.0001, 10] as const;
const USUAL_RATE = 0.05;

export function RunFields({ id, onTake }: RunFieldsProps) {
  const t = useTranslations("questions.choice.picture.run");
  const [samples, setSamples] = useState<CurveSamples>("lecture");
  const [rate, setRate] = useState(USUAL_RATE);
  const names = Object.fromEntries(curveSamples.map((name) => [name, t(`of.${name}`)]));
  const take = ({ currentTarget }: MouseEvent) => {
    const fields = currentTarget.closest("fieldset");
    if (fields && goToFirstWrong(fields) === null) onTake(lossCurve(samples, rate));
  };
  return (
    <fieldset className="flex flex-wrap items-start gap-x-3">
      <legend className="mb-1.5 text-ink-soft text-sm">{t("legend")}</legend>
      <SelectField
        id={`${id}-samples`}
        label={t("samples")}
        value={samples}
        options={names as Record<CurveSamples, string>}
        onChange={setSamples}
      />
      <NumberField id={`${id}-rate`} label={t("rate")} value={rate} range={RATES} onChange={setRate} />
      <Button className="mt-7" onClick={take}>
        {t("take")}
      </Button>
    </fieldset>
  );
}
