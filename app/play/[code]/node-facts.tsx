// The one node in question: its value, what it feeds, the local rule there, and the blame that arrives from above.

"use client";

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import type { GraphNode } from "../../../lib/micrograd/graph";
import type { BlameStage } from "../../../lib/questions/blame";
import { formula, nodeName, power, powerRule } from "../../graph/node-name";
import { bracketed } from "../../graph/sign-look";
import { SignedBadge } from "./signed-badge";
import { WholeGraph } from "./whole-graph";

export function NodeFacts({ stage }: { stage: BlameStage }) {
  const t = useTranslations("play");
  const { nodes, target, fromAbove } = stage;
  const node = nodes[target];
  const users = nodes.filter(({ operands }) => operands.includes(target));
  if (!node) return null;
  return (
    <section aria-label={t("node")} className="rounded-card border border-line bg-surface shadow-card">
      <div className="flex items-center gap-3 px-4 py-3">
        <p className="flex min-w-0 items-baseline gap-2 rounded-control border-2 border-ink px-3 py-0.5 outline-4 outline-accent outline-offset-1">
          <span className="wrap-anywhere font-extrabold text-xl">{nodeName(nodes, target)}</span>
          <span className="text-ink-soft text-lg">= {formatNumber(node.data)}</span>
        </p>
        <div className="ml-auto shrink-0">
          <WholeGraph nodes={nodes} target={target} fromAbove={fromAbove} />
        </div>
      </div>
      <ul className="border-line border-t">
        {users.length === 0 && <li className="px-4 py-3">{t("isLoss")}</li>}
        {users.map((user) => (
          <Use
            key={user.id}
            {...{ nodes, target, user }}
            blame={fromAbove?.find(({ node }) => node === user.id)?.blame}
          />
        ))}
      </ul>
    </section>
  );
}

interface UseProps {
  nodes: GraphNode[];
  target: number;
  user: GraphNode;
  blame: number | undefined;
}

/** One node that was made from the target. */
function Use({ nodes, target, user, blame }: UseProps) {
  const t = useTranslations("play");
  const made = formula(nodes, user.id);
  return (
    <li className="grid gap-1 border-line px-4 py-2.5 not-first:border-t">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="wrap-anywhere font-bold text-lg">
          {user.label && <>{user.label} = </>}
          {made}
        </p>
        {blame !== undefined && (
          <p className="flex items-center gap-2 text-ink-soft text-sm">
            {t("fromAbove")}
            <SignedBadge value={blame} />
          </p>
        )}
      </div>
      <p className="text-ink-soft text-sm">{inNumbers(nodes, user)}</p>
      <p className="text-sm">{ruleText(t, user, nodeName(nodes, target))}</p>
    </li>
  );
}

/** The same formula with the values put in: 2 × (−3) = −6. */
function inNumbers(nodes: GraphNode[], { op, operands, exponent, data }: GraphNode): string {
  const [left = 0, right = 0] = operands.map((id) => nodes[id]?.data ?? 0);
  const result = formatNumber(data);
  if (op === "*" || op === "+")
    return `${formatNumber(left)} ${op === "*" ? "×" : "+"} ${bracketed(right)} = ${result}`;
  if (op === "**") return `${bracketed(left)}${power(exponent ?? 1)} = ${result}`;
  return `${op}(${formatNumber(left)}) = ${result}`;
}

function ruleText(t: ReturnType<typeof useTranslations<"play">>, user: GraphNode, name: string): string {
  switch (user.op) {
    case "+":
      return t("ruleSum");
    case "*":
      return t("ruleProduct");
    case "**":
      return t("rulePower", { slope: powerRule(name, user.exponent ?? 1) });
    case "exp":
      return t("ruleExp");
    case "log":
      return t("ruleLog");
    case "tanh":
      return t("ruleTanh");
    case "relu":
      return t("ruleRelu");
    case "":
      return "";
  }
}
