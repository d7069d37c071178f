// The whole of what a phone was one step of, without a slip: the graph with the blame of each node, or the row step by step.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { copyIn } from "../../../lib/questions/relay/copies";
import type { RelayGraph } from "../../../lib/questions/relay/graph-relay";
import type { Net } from "../../../lib/questions/relay/net";
import { arrivedAt, trueRun } from "../../../lib/questions/relay/run";
import { endsInLoss } from "../../graph/ends-in-loss";
import { GraphInRoom } from "../../graph/graph-in-room";
import type { PhoneRevealed } from "../surfaces";
import { passingsOf, toldAfter } from "./graph-shown";
import { factor, whole } from "./said";

export function WholeRun({ stage, own: { row, copy, node } }: PhoneRevealed<"relay">) {
  const { graph, net, slopes } = copyIn(stage, row, copy);
  return graph ? <WholeGraph {...{ graph, node }} /> : <WholeRow {...{ net, slopes, node }} />;
}

function WholeGraph({ graph, node }: { graph: RelayGraph; node: number }) {
  const { nodes, net, turns } = graph;
  const state = useMemo(() => {
    const passings = passingsOf(graph, trueRun(net));
    // What each carries in all: the sums that it comes from would not fit between the nodes here.
    return { ...toldAfter(graph, passings, passings.length).state, parts: new Map(), active: null };
  }, [graph, net]);
  return (
    <GraphInRoom
      {...{ nodes, state }}
      target={turns[node] ?? null}
      targetIs="shown"
      endsInLoss={endsInLoss(nodes)}
    />
  );
}

interface WholeRowProps {
  net: Net;
  slopes: readonly number[];
  node: number;
}

function WholeRow({ net, slopes, node }: WholeRowProps) {
  const t = useTranslations("questions.relay");
  const run = trueRun(net);
  return (
    <ol className="grid gap-1 rounded-card border border-line bg-surface px-4 py-3">
      {slopes.map((slope, at) => {
        const arrived = arrivedAt(net, run, at) ?? 0;
        const right = run[at]?.[0]?.passed ?? 0;
        const isOwn = at === node;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place, and stays where it is.
            key={at}
            aria-current={isOwn ? "step" : undefined}
            className={`flex items-baseline gap-3 rounded-control px-2 py-0.5 upright:py-2.5 upright:text-lg ${isOwn ? "bg-accent-soft font-bold" : ""}`}
          >
            <span className="w-[2ch] shrink-0 text-ink-soft">{at + 1}</span>
            <span className="wrap-anywhere grow">
              {t("step", { arrived: whole(arrived), slope: factor(slope), right: whole(right) })}
            </span>
            {isOwn && <span className="shrink-0 font-semibold text-sm">{t("you")}</span>}
          </li>
        );
      })}
    </ol>
  );
}
