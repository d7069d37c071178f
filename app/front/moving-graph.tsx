// The reveal of a small graph that plays by itself, over and over, until it is told to stop.

"use client";

import { useTranslations } from "next-intl";
import { Graph } from "../graph/graph";
import { nodeName } from "../graph/node-name";
import { RevealCaption } from "../graph/reveal-caption";
import { useReveal } from "../graph/use-reveal";
import { Button } from "../ui/button";
import type { ShownGraph } from "./shown-graph";
import { useReplay } from "./use-replay";

export function MovingGraph({ nodes, target, reveal }: ShownGraph) {
  const t = useTranslations("home.show");
  const count = (reveal.nudge?.layers.length ?? 0) + reveal.steps.length;
  const { step, isPlaying, toggle } = useReplay(count);
  const { walked, moved, state, answer } = useReveal(nodes, reveal, step);
  return (
    <>
      <div className="min-h-0 grow">
        <Graph {...{ nodes, target, state, moved, answer }} minScale={0.3} maxScale={1.4} />
      </div>
      <div className="flex min-h-24 shrink-0 items-center gap-4 border-line border-t px-5 py-3">
        {/* The nodes say the same to those who hear them, and nobody is spoken to all the while. */}
        <div aria-hidden="true" className="min-w-0 grow font-semibold">
          {step < 0 ? (
            <p>{t("asked", { name: nodeName(nodes, target) })}</p>
          ) : (
            <RevealCaption {...{ nodes, reveal, step, walked }} inFlight={moved?.inFlight ?? false} />
          )}
        </div>
        <Button size="sm" className="min-h-11 shrink-0" onClick={toggle}>
          <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span>
          {t(isPlaying ? "pause" : "play")}
        </Button>
      </div>
    </>
  );
}
