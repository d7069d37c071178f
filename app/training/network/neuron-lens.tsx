// One neuron opened: the same few numbers as a graph, as a formula and as code, in step with the sample on show.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import type { NeuronPlace } from "../../../lib/session/training-state";
import { openNeuron } from "../../../lib/training/open-neuron";
import { TrainingRun } from "../../../lib/training/training-run";
import { knownBlame } from "../../graph/blame-at";
import { Graph } from "../../graph/graph";
import type { GraphScale } from "../../graph/graph-scale";
import type { RunState } from "../../live/run-state";
import { Button } from "../../ui/button";
import { usePicture, useRun } from "../picture/run-on-show";
import { useNeuronName } from "./use-neuron-name";
import { useSpokenNames } from "./use-spoken-names";

interface NeuronLensProps {
  place: NeuronPlace;
  onClose?: () => void;
  /** How small and how large the graph may be drawn. */
  scale: GraphScale;
}

/** With more inputs than this the graph could not be read. */
const MOST_INPUTS = 6;

export function NeuronLens({ place, onClose, scale }: NeuronLensProps) {
  const t = useTranslations("training.lens");
  const name = useNeuronName();
  const run = useRun();
  const picture = usePicture();
  const opened = useOpened(run, picture.sample, place);
  const isBackward = run.training.stage === "backward";
  const state = useMemo(
    () => knownBlame(isBackward && opened ? opened.blames.map((blame, node) => ({ node, blame })) : []),
    [isBackward, opened],
  );
  const inputs = picture.widths[place.layer] ?? 0;
  const title = name({ column: place.layer + 1, row: place.neuron }, picture.widths.length);
  const spoken = useSpokenNames(place, picture.widths, opened?.nodes.at(-1)?.label ?? "");
  if (!opened) return null;
  const spokenNodes = opened.nodes.map((node) => ({ ...node, label: node.label && spoken(node.label) }));
  return (
    <section aria-label={t("title", { name: title })} className="relative flex h-full min-h-0 flex-col gap-3">
      {onClose && (
        <Button size="sm" onClick={onClose} className="absolute top-0 right-0 z-10">
          {t("close")}
        </Button>
      )}
      <div className="min-h-64 grow basis-0">
        {inputs <= MOST_INPUTS ? (
          <Graph
            nodes={opened.nodes}
            spokenNodes={spokenNodes}
            target={null}
            state={state}
            endsInLoss={false}
            {...scale}
          />
        ) : (
          <p className="text-ink-soft text-lg">{t("tooLarge", { inputs })}</p>
        )}
      </div>
      <div className="grid shrink-0 grid-cols-[2fr_3fr] gap-6 max-md:grid-cols-1">
        <figure className="min-w-0">
          <figcaption className="text-base text-ink-soft">{t("formula", { name: title })}</figcaption>
          <p className="wrap-anywhere mt-1 font-semibold text-lg">
            <span aria-hidden="true">{opened.formula}</span>
            <span className="sr-only">{spoken(opened.formula)}</span>
          </p>
          <p className="wrap-anywhere mt-2 text-base">
            = {opened.numbers} {opened.equals} {formatNumber(opened.nodes.at(-1)?.data ?? 0)}
          </p>
        </figure>
        <figure className="min-w-0">
          <figcaption className="text-base text-ink-soft">{t("python")}</figcaption>
          <pre className="mt-1 wrap-anywhere whitespace-pre-wrap rounded-control border border-line bg-sunken px-3 py-2 font-mono text-base leading-snug">
            {opened.python}
          </pre>
        </figure>
      </div>
    </section>
  );
}

/** Any sample can be looked at, so the picture is of all of them; null where numbers have run away. */
function useOpened({ config, parameters }: RunState, sample: number, place: NeuronPlace) {
  const whole = useMemo(() => new TrainingRun({ ...config, batch: { kind: "full" } }), [config]);
  return useMemo(() => {
    const picture = whole.picture({ step: 0, parameters, forgotten: null });
    return picture.ok ? openNeuron(config, picture.value, place, sample) : null;
  }, [whole, config, parameters, place, sample]);
}
