// One weight, turned by hand: its name, its blame, and a knob that the host moves.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import { signed } from "../../graph/sign-look";
import { Button } from "../../ui/button";
import { NumberField } from "../../ui/number-field";

interface WeightInHandProps {
  name: string;
  value: number;
  /** d loss / d weight. */
  gradient: number;
  busy: boolean;
  onSet: (value: number) => void;
  onClose: () => void;
}

/** What a weight of a class's network is likely to be; the field takes more. */
const REACH = 4;
const LARGEST = 1e6;

export function WeightInHand({ name, value, gradient, busy, onSet, onClose }: WeightInHandProps) {
  const t = useTranslations("training.weight");
  const [wanted, setWanted] = useState(value);
  return (
    <section
      aria-label={t("title")}
      className="grid gap-1 rounded-card border border-line bg-raised px-4 py-2"
    >
      <div className="flex items-baseline gap-4">
        <h3 className="min-w-0 grow font-bold text-base">{name}</h3>
        <Button tone="plain" size="sm" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
      <p className="text-sm">{t("now", { value: formatNumber(value), blame: signed(gradient) })}</p>
      <div className="flex flex-wrap items-end gap-4">
        <input
          type="range"
          aria-label={t("turn")}
          min={-REACH}
          max={REACH}
          step={0.01}
          value={wanted}
          onChange={(event) => setWanted(Number(event.target.value))}
          className="h-11 min-w-48 grow accent-ink"
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
        <Button aria-disabled={busy || wanted === value} onClick={() => wanted !== value && onSet(wanted)}>
          {t("set")}
        </Button>
      </div>
    </section>
  );
}
