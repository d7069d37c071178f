// After the walk, and on a slide, the host takes a number in hand: by dragging it in the drawing, or with this slider, also by its keys.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { GraphNode } from "../../../lib/micrograd/graph";
import { reachOf, type Tried, triedIn } from "../../../lib/questions/tried";
import { Button } from "../../ui/button";
import { moveText } from "../move-text";
import { nodeName } from "../node-name";

interface TryOutProps {
  nodes: readonly GraphNode[];
  /** The node that the question is about. */
  target: number;
  tried: Tried | null;
  onTry: (tried: Tried | null) => void;
  /** Those that can be tried; all by default. */
  choices?: readonly GraphNode[];
  /** Whether a number that is chosen is shown to the class before it moves. */
  pointsFirst?: boolean;
}

export function TryOut({ nodes, target, tried, onTry, choices = nodes, pointsFirst = false }: TryOutProps) {
  const t = useTranslations("graph.whatIf");
  const [chosen, choose] = useState(target);
  const node = tried?.node ?? chosen;
  const from = nodes[node]?.data ?? 0;
  const value = tried?.value ?? from;
  const { low, high, step } = reachOf(from);
  const move = (to: number) => {
    if (triedIn(nodes, { node, value: to })) onTry({ node, value: to });
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="float-left mr-4 font-semibold">{t("legend")}</legend>
      {choices.length > 1 && (
        <select
          aria-label={t("which")}
          value={node}
          onChange={(event) => {
            const chosen = Number(event.target.value);
            choose(chosen);
            if (pointsFirst) onTry({ node: chosen, value: nodes[chosen]?.data ?? 0 });
            else if (tried) onTry(null);
          }}
          className="min-h-11 rounded-control border-[1.5px] border-line-strong bg-surface px-2"
        >
          {choices.map(({ id }) => (
            <option key={id} value={id}>
              {nodeName(nodes, id)}
            </option>
          ))}
        </select>
      )}
      <input
        type="range"
        aria-label={t("value", { name: nodeName(nodes, node) })}
        aria-valuetext={moveText(from, value)}
        min={low}
        max={high}
        step={step}
        value={value}
        onChange={(event) => move(Number(event.target.value))}
        className="h-11 min-w-32 grow rounded-control accent-ink"
      />
      <Button size="sm" aria-disabled={!tried} onClick={() => tried && onTry(null)}>
        <span aria-hidden="true">↺</span> {t("back")}
      </Button>
    </fieldset>
  );
}
