// A number question on a phone: the node in question and a keypad, then what was right beside what this student said.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { signOf } from "../../../lib/micrograd/sign";
import { isExact, isNear } from "../../../lib/questions/tolerance";
import { BlameChain } from "../../graph/blame-chain";
import { endsInLoss } from "../../graph/ends-in-loss";
import { nodeName } from "../../graph/node-name";
import { NodeSheet } from "../../graph/node-sheet";
import { NodeUses } from "../../graph/node-uses";
import { SignedBadge } from "../../graph/signed-badge";
import { ToldGraph } from "../../graph/told-graph";
import { Asked } from "../../live/asked";
import { exactText } from "../../live/exact-text";
import { Keypad } from "../../live/keypad/keypad";
import { ToldCard } from "../../live/told-card";
import type { PhoneAsking, PhoneRevealed } from "../surfaces";
import { TriedNow } from "../tried-now";
import { MadeOf } from "./made-of";
import { SplitCard } from "./split-card";
import {
  chainOf,
  filledCard,
  knownOf,
  madeText,
  numberText,
  revealedNodes,
  targetOf,
  verdictWords,
} from "./told";

export const Verdict = null;

const legends = {
  value: "legendValue",
  gradient: "legendGradient",
  product: "legendGradient",
  slope: "legendSlope",
} as const;

export function Asking({
  heading,
  stage,
  said,
  isOpen,
  isEnding,
  onAnswer,
  status,
  countdown,
}: PhoneAsking<"number">) {
  const t = useTranslations("questions.number");
  const { nodes, target, hidden, asks, card } = stage;
  const name = targetOf(stage);
  const isLoss = endsInLoss(nodes);
  return (
    <Asked
      heading={heading}
      answers={
        countdown ?? (
          <Keypad
            legend={t(legends[asks], { name })}
            said={said[0] ?? null}
            {...{ isOpen, isEnding, onAnswer, status }}
          />
        )
      }
    >
      <NodeSheet {...{ nodes, target, hidden }} known={knownOf(stage)} endsInLoss={isLoss}>
        {card && (
          <li className="px-2 py-2.5">
            <SplitCard {...{ stage, card }} className="text-sm" />
          </li>
        )}
        {asks === "value" && <MadeOf stage={stage} />}
        {asks === "gradient" && (
          <>
            <li className="border-line border-b px-4 py-2.5">
              {t("asksGradient", { name, root: nodeName(nodes, nodes.length - 1) })}
            </li>
            <NodeUses {...{ nodes, target }} endsInLoss={isLoss} />
          </>
        )}
      </NodeSheet>
    </Asked>
  );
}

export function Revealed({ stage, reveal, said }: PhoneRevealed<"number">) {
  const t = useTranslations("questions.number");
  const { asks, tolerance } = stage;
  const { right } = reveal;
  const name = targetOf(stage);
  const value = numberText(stage, right);
  const card = filledCard(stage, reveal);
  return (
    <ToldCard>
      <p className="wrap-anywhere font-bold text-xl">
        {asks === "value" || asks === "slope"
          ? t(verdictWords[asks], { name, value })
          : t.rich("carries", {
              name,
              value,
              badge: (text) => <SignedBadge value={right}>{text}</SignedBadge>,
            })}
      </p>
      <Said answer={said[0] ?? null} {...{ right, tolerance }} />
      {card && <SplitCard {...{ stage, card }} className="border-line border-t pt-3 text-sm" />}
      {asks === "value" ? (
        <p className="border-line border-t pt-3 text-lg">{madeText(stage, reveal)}</p>
      ) : (
        <TriedNow nodes={stage.nodes} />
      )}
      {asks === "gradient" && <BlameChain nodes={stage.nodes} chain={chainOf(stage, reveal)} />}
    </ToldCard>
  );
}

const nowhere: readonly never[] = [];

export function Drawn({ stage, reveal }: PhoneRevealed<"number">) {
  const { asks, target } = stage;
  const nodes = useMemo(() => revealedNodes(stage, reveal), [stage, reveal]);
  const answer = asks === "gradient" || asks === "product" ? signOf(reveal.right) : null;
  return <ToldGraph {...{ nodes, target, answer }} steps={reveal.steps ?? nowhere} />;
}

interface SaidProps {
  answer: string | null;
  right: number;
  tolerance: number;
}

/** Nothing where the answer was the number itself: the verdict has said it. */
function Said({ answer, right, tolerance }: SaidProps) {
  const t = useTranslations("questions.number");
  if (answer === null || isExact(Number(answer), right)) return null;
  const words = { answer: exactText(Number(answer)) };
  return (
    <p className="text-ink-soft">
      {isNear(Number(answer), right, tolerance) ? t("closeEnough", words) : t("youSaid", words)}
    </p>
  );
}
