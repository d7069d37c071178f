// One thing that somebody built, large: its graph with what each number carries, or its network with its parameters counted.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Built } from "../../../lib/questions/build/build";
import { chainGraph } from "../../../lib/questions/build/chain-graph";
import { layersIn } from "../../../lib/questions/build/network";
import { meets, type Task } from "../../../lib/questions/build/task";
import { knownBlame } from "../../graph/blame-at";
import { Graph } from "../../graph/graph";
import type { GraphScale } from "../../graph/graph-scale";
import { NetworkPicture } from "./network-picture";
import { blamesText, builtAndWorth, countedLayers } from "./told";

interface HeldUpProps {
  task: Task;
  built: Built;
  /** Of its graph. */
  scale: GraphScale;
  /** The place of its picture. */
  className: string;
}

export function HeldUp({ task, built: { answer, times }, scale, className }: HeldUpProps) {
  const t = useTranslations("questions.build");
  const layers = layersIn(answer) ?? [];
  return (
    <>
      <p role="status" className="text-balance text-center font-bold text-[1.5em] leading-tight">
        <span aria-hidden="true">{meets(task, answer) ? "✓ " : "✕ "}</span>
        {builtAndWorth(task, answer, t)}
        <span className="font-normal text-ink-soft"> · {t("by", { count: times })}</span>
      </p>
      <div className={className}>
        {task.of === "value" ? (
          <BlamedChain answer={answer} {...scale} />
        ) : (
          <NetworkPicture {...{ task, layers }} className="h-full w-full" />
        )}
      </div>
      <p className="text-balance text-center">
        {task.of === "value"
          ? t("blames", { blames: blamesText(answer, t) })
          : countedLayers(task, layers)
              .map(({ formula }) => formula)
              .join(" + ")}
      </p>
    </>
  );
}

function BlamedChain({ answer, ...scale }: GraphScale & { answer: string }) {
  const { nodes, state } = useMemo(() => {
    const { nodes, values } = chainGraph(answer);
    return { nodes, state: knownBlame(values.map(({ grad }, node) => ({ node, blame: grad }))) };
  }, [answer]);
  return <Graph {...{ nodes, state }} target={null} endsInLoss={false} {...scale} />;
}
