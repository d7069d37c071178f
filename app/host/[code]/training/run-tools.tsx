// All that can be done with a run beside the next step: which sample is looked at, weights turned by hand, speed, and the ways out.

"use client";

import { useTranslations } from "next-intl";
import { widthsOf } from "../../../../lib/training/run-data";
import { useDesk } from "../../../training/desk/run-desk";
import { useMoves } from "../../../training/desk/use-moves";
import { useWeightTexts } from "../../../training/network/use-weight-name";
import { usePicture, useRun } from "../../../training/picture/run-on-show";
import { Button } from "../../../ui/button";
import { MoreSection } from "../more/more-panel";
import { AskingDesks } from "./asking-desks";
import { InPytorch } from "./in-pytorch";
import { LoopControls } from "./loop-controls";
import { WeightInHand } from "./weight-in-hand";

export function RunTools({ onSetUp }: { onSetUp: () => void }) {
  const t = useTranslations("training");
  const { config, training } = useRun();
  const { leave } = useMoves();
  return (
    <>
      <MoreSection title={t("sampleShown")}>
        <ChooseSample />
      </MoreSection>
      <MoreSection title={t(config.votes ? "loop.legendBack" : "loop.legend")}>
        <LoopControls />
      </MoreSection>
      {!config.votes && (
        <MoreSection title={t("weight.title")}>
          <ChooseWeight />
          {!training.trouble && <WeightTaken />}
        </MoreSection>
      )}
      {!config.votes && <InPytorch />}
      <MoreSection title={t("thisRun")}>
        <div className="flex flex-wrap items-center gap-2">
          <AskingDesks part="Tools" />
          <Button size="sm" onClick={onSetUp}>
            {t("newRun")}
          </Button>
          <Button size="sm" onClick={leave}>
            {t("leave")}
          </Button>
        </div>
      </MoreSection>
    </>
  );
}

function ChooseSample() {
  const t = useTranslations("training");
  const { samples, sample } = usePicture();
  const { look } = useMoves();
  const count = samples.length;
  const step = (by: number) => look({ sample: (sample + by + count) % count });
  return (
    <fieldset className="flex items-center gap-1">
      <legend className="sr-only">{t("sample")}</legend>
      <Button size="sm" aria-label={t("previousSample")} onClick={() => step(-1)}>
        <span aria-hidden="true">◀</span>
      </Button>
      <span className="min-w-36 text-center font-semibold text-sm">
        {t("sampleOf", { number: sample + 1, count })}
      </span>
      <Button size="sm" aria-label={t("nextSample")} onClick={() => step(1)}>
        <span aria-hidden="true">▶</span>
      </Button>
    </fieldset>
  );
}

function ChooseWeight() {
  const t = useTranslations("training");
  const { config } = useRun();
  const { weight, takeWeight } = useDesk();
  const names = useWeightTexts(widthsOf(config));
  return (
    <select
      aria-label={t("weight.title")}
      value={weight ?? ""}
      onChange={(event) => takeWeight(event.target.value === "" ? null : Number(event.target.value))}
      className="min-h-11 w-full rounded-control border-[1.5px] border-line-strong bg-surface px-2 text-sm"
    >
      <option value="">{t("weight.choose")}</option>
      {names.map((name, index) => (
        <option key={name} value={index}>
          {name}
        </option>
      ))}
    </select>
  );
}

function WeightTaken() {
  const { weight } = useDesk();
  const { training, parameters } = useRun();
  if (weight === null || weight >= parameters.length) return null;
  return <WeightInHand key={`${weight}:${training.step}`} index={weight} />;
}
