// What the node in question feeds: each formula, the local rule there, and the blame that was handed back to it, where it is told.

"use client";

import { useTranslations } from "next-intl";
import type { GraphNode } from "../../lib/micrograd/graph";
import { unbroken } from "../ui/unbroken";
import { inNumbers } from "./in-numbers";
import { formula, nodeName, powerRule } from "./node-name";
import { SignedBadge } from "./signed-badge";

interface NodeUsesProps {
  nodes: readonly GraphNode[];
  target: number;
  /** Blame that is told, node by node. */
  known?: readonly { node: number; blame: number }[];
  endsInLoss?: boolean;
}

/** List items for a `NodeSheet`. */
export function NodeUses({ nodes, target, known, endsInLoss = true }: NodeUsesProps) {
  const t = useTranslations("graph.facts");
  const users = nodes.filter(({ operands }) => operands.includes(target));
  if (users.length === 0) return <li className="px-4 py-3">{t(endsInLoss ? "isLoss" : "isEnd")}</li>;
  return users.map((user) => (
    <Use
      key={user.id}
      {...{ nodes, target, user }}
      blame={known?.find(({ node }) => node === user.id)?.blame}
    />
  ));
}

interface UseProps extends Pick<NodeUsesProps, "nodes" | "target"> {
  user: GraphNode;
  blame: number | undefined;
}

/** One node that was made from the target. */
function Use({ nodes, target, user, blame }: UseProps) {
  const t = useTranslations("graph.facts");
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
            {t("handedBack")}
            <SignedBadge value={blame} />
          </p>
        )}
      </div>
      <p className="text-ink-soft text-sm">{unbroken(inNumbers(nodes, user.id))}</p>
      <p className="text-sm">{ruleText(t, user, nodeName(nodes, target))}</p>
    </li>
  );
}

function ruleText(
  t: ReturnType<typeof useTranslations<"graph.facts">>,
  user: GraphNode,
  name: string,
): string {
  switch (user.op) {
    case "+":
      return t("ruleSum");
    case "-":
      return t("ruleDifference");
    case "/":
      return t("ruleQuotient");
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
