// The graph of a relay: how far the team is that leads, and how far the others; then what was passed on, number by number.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { copyIn } from "../../../lib/questions/relay/copies";
import type { RelayGraph } from "../../../lib/questions/relay/graph-relay";
import type { RelayStage, RelaySummary } from "../../../lib/questions/relay/relay";
import { isDone, type Run } from "../../../lib/questions/relay/run";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import type { GraphScale } from "../../graph/graph-scale";
import { useLanded } from "../../graph/use-landed";
import { passingsOf, teamMarks, toldAfter, turnName } from "./graph-shown";
import type { Team } from "./teams";

interface RunningGraphProps extends GraphScale {
  stage: RelayStage;
  /** The team that is farthest; none before it is known. */
  leader: Team | undefined;
  /** How it went, once nobody passes on any more. */
  summary: RelaySummary | null;
}

export function RunningGraph({ stage, leader, summary, ...scale }: RunningGraphProps) {
  const t = useTranslations("questions.relay");
  const { graph } = copyIn(stage, 0, leader?.copy ?? summary?.copies[0] ?? 0);
  if (!graph) return null;
  const { nodes, net } = graph;
  const run = summary?.rows[0];
  const done = leader?.done ?? net.map((_, turn) => run !== undefined && isDone(run, turn));
  const waits = leader?.waits ?? [];
  const names = (turns: readonly number[]) => turns.map((turn) => turnName(graph, turn)).join(t("between"));
  const through = done.flatMap((isOne, turn) => (isOne ? [turn] : []));
  return (
    <>
      <Graph
        {...{ nodes }}
        target={null}
        marks={teamMarks(graph, done, waits)}
        endsInLoss={endsInLoss(nodes)}
        {...scale}
      />
      <p className="sr-only">
        {through.length > 0 && t("graphDone", { names: names(through) })}{" "}
        {waits.length > 0 && t("graphWaits", { names: names(waits) })}
      </p>
    </>
  );
}

interface PassedGraphProps extends GraphScale {
  graph: RelayGraph;
  run: Run;
  /** How many numbers are told. */
  step: number;
}

/** The wok of the newest number is in the air at first, and nothing has arrived yet. */
export function PassedGraph({ graph, run, step, ...scale }: PassedGraphProps) {
  const passings = useMemo(() => passingsOf(graph, run), [graph, run]);
  const hasLanded = useLanded(step);
  const { state: now, marks } = toldAfter(graph, passings, step);
  const isFlying = !hasLanded && now.active !== null;
  const before = isFlying ? toldAfter(graph, passings, step - 1).state : now;
  const state = { ...before, passed: now.passed, active: now.active, inFlight: isFlying };
  const { nodes } = graph;
  return <Graph {...{ nodes, state, marks }} target={null} endsInLoss={endsInLoss(nodes)} {...scale} />;
}
