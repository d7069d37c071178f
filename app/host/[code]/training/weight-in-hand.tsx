// One weight, turned by hand: its name, its blame, and a knob that the host moves.

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formatNumber } from "../../../../lib/expression/format-number";
import { signed } from "../../../graph/sign-look";
import { useCommand } from "../../../live/use-command";
import { useDesk } from "../../../training/desk/run-desk";
import { useMoves } from "../../../training/desk/use-moves";
import { WeightName } from "../../../training/network/weight-name";
import { usePicture } from "../../../training/picture/run-on-show";
import { Button } from "../../../ui/button";
import { goToFirstWrong } from "../../../ui/first-wrong";
import { NumberField } from "../../../ui/number-field";

/** What a weight of a class's network is likely to be; the field takes more. */
const REACH = 4;
const LARGEST = 1e6;
/** As far down as the box of a number, below its label. */
const BESIDE_BOX = "mt-7";

/** It may have been taken by pointing at it in the picture. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: "nearest" });

export function WeightInHand({ index }: { index: number }) {
  const t = useTranslations("training.weight");
  const { widths, parameters, gradients } = usePicture();
  const { busy } = useCommand();
  const { takeWeight } = useDesk();
  const { turn } = useMoves();
  const value = parameters[index] as number;
  const [wanted, setWanted] = useState(value);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (goToFirstWrong(event.currentTarget) === null && !busy && wanted !== value) turn(index, wanted);
  };
  return (
    <form
      ref={intoView}
      onSubmit={submit}
      className="grid gap-1 rounded-card border border-line bg-raised px-4 py-2"
    >
      <div className="flex items-baseline gap-4">
        <h4 className="min-w-0 grow font-bold text-base">
          <WeightName widths={widths} index={index} inWords />
        </h4>
        <Button tone="plain" size="sm" className="shrink-0" onClick={() => takeWeight(null)}>
          {t("close")}
        </Button>
      </div>
      <p className="text-sm">
        {t("now", { value: formatNumber(value), blame: signed(gradients[index] as number) })}
      </p>
      <div className="flex flex-wrap items-start gap-x-4">
        <input
          type="range"
          aria-label={t("turn")}
          min={-REACH}
          max={REACH}
          step={0.01}
          value={wanted}
          onChange={(event) => setWanted(Number(event.target.value))}
          className={`${BESIDE_BOX} h-11 min-w-48 grow rounded-control accent-ink`}
        />
        <div className="w-36">
          <NumberField
            id="weight"
            label={t("value")}
            value={Number(wanted.toPrecision(6))}
            range={[-LARGEST, LARGEST]}
            onChange={setWanted}
          />
        </div>
        <Button type="submit" className={BESIDE_BOX} aria-disabled={busy || wanted === value}>
          {t("set")}
        </Button>
      </div>
    </form>
  );
}
