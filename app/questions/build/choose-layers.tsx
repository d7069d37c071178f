// The layers of a network in a student's hand, and its parameters counted as they change.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import { layersIn, layersText, MOST_LAYERS, MOST_NEURONS } from "../../../lib/questions/build/network";
import { type ParametersTask, worthOf } from "../../../lib/questions/build/task";
import { Answering } from "../../live/answering";
import { Button } from "../../ui/button";
import { keepClear } from "../../ui/keep-clear";
import type { PhoneAsking } from "../surfaces";
import { NetworkPicture } from "./network-picture";
import { Stepper } from "./stepper";
import { countedLayers } from "./told";
import { useSending } from "./use-sending";

interface ChooseLayersProps extends Omit<PhoneAsking<"build">, "heading" | "countdown"> {
  task: ParametersTask;
}

const NEW_LAYER = 2;

export function ChooseLayers({ task, ...asking }: ChooseLayersProps) {
  const { said, isOpen, status } = asking;
  const t = useTranslations("questions.build");
  /** Null until something is chosen. */
  const [chosen, choose] = useState<readonly number[] | null>(null);
  const sent = said[0] ?? null;
  const layers = layersIn(sent ?? "") ?? chosen ?? [NEW_LAYER];
  const send = useSending(asking, chosen && layersText(chosen));
  const legend = t("choose.legend", { target: formatNumber(task.target) });
  const counted = countedLayers(task, layers);

  return (
    <Answering {...{ legend, isOpen, status }}>
      <div className="mb-2 flat:grid flat:grid-cols-2 flat:items-center flat:gap-3">
        <NetworkPicture {...{ task, layers }} className="h-24 w-full low:hidden" />
        <output className="grid rounded-control border-2 border-ink bg-raised px-3 py-1.5 low:py-1 low:text-sm flat:text-sm">
          <span className="text-ink-soft leading-snug">
            {counted.map(({ formula }) => formula).join(" + ")}
          </span>
          <span className="text-ink-soft leading-snug">
            = {counted.map(({ count }) => count).join(" + ")}
          </span>
          <span className="font-extrabold text-xl low:text-lg flat:text-lg">
            = {t("choose.sum", { sum: formatNumber(worthOf(task, layersText(layers))) })}
          </span>
        </output>
      </div>
      <div className="grid gap-1.5 flat:grid-cols-2 flat:gap-x-6">
        <Stepper
          name={t("choose.layers")}
          value={layers.length}
          most={MOST_LAYERS}
          isOpen={isOpen}
          onChange={(count) => choose([...layers, NEW_LAYER].slice(0, count))}
        />
        {layers.map((neurons, layer) => (
          <Stepper
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place.
            key={layer}
            name={t("choose.layer", { layer: layer + 1 })}
            value={neurons}
            most={MOST_NEURONS}
            isOpen={isOpen}
            onChange={(changed) => choose(layers.map((each, place) => (place === layer ? changed : each)))}
          />
        ))}
      </div>
      {sent === null && (
        <div ref={keepClear} className="sticky bottom-0 z-20 grid bg-paper pt-2">
          <Button tone="primary" size="lg" aria-disabled={!isOpen || !chosen} onClick={send}>
            {t("send")}
            {!chosen && <span className="font-normal">{t("notYet")}</span>}
          </Button>
        </div>
      )}
    </Answering>
  );
}
