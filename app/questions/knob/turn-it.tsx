// The number itself in hand, after the reveal: it is turned, and the end follows.

"use client";

import { useTranslations } from "next-intl";
import type { KnobStage } from "../../../lib/questions/knob/knob";
import { endAt } from "../../../lib/questions/knob/turned";
import { nearestStep, reachOf, triedIn } from "../../../lib/questions/tried";
import { moveText } from "../../graph/move-text";
import { Dial } from "./dial/dial";
import { namesOf } from "./told";

interface TurnItProps {
  stage: Pick<KnobStage, "nodes" | "target">;
  /** Where it stands. */
  value: number;
  onTurn: (value: number) => void;
}

export function TurnIt({ stage, value, onTurn }: TurnItProps) {
  const t = useTranslations("questions.knob");
  const { nodes, target } = stage;
  const { name, root } = namesOf(stage);
  const [from, before] = [nodes[target]?.data ?? 0, nodes.at(-1)?.data ?? 0];
  const { low, high, step } = reachOf(from);
  const inClicks = (at: number) => Math.round((at - from) / step);
  const turn = (clicks: number) => {
    const to = nearestStep(from, from + clicks * step);
    // Where the end would be no number any more, the knob stays.
    if (triedIn(nodes, { node: target, value: to })) onTurn(to);
  };
  const turned = moveText(from, value);
  const moved = moveText(before, endAt(nodes, target, value));
  return (
    <Dial
      label={t("turnIt", { name })}
      clicks={{ now: inClicks(value), least: inClicks(low), most: inClicks(high) }}
      says={t("tried", { name, root, turned, moved })}
      isOpen
      onTurn={turn}
    >
      <p className="text-lg leading-snug">
        <span className="text-ink-soft">{name}: </span>
        <span className="whitespace-nowrap">{turned}</span>
      </p>
      <p className="font-bold text-xl leading-snug">
        <span className="text-ink-soft">{root}: </span>
        <span className="whitespace-nowrap">{moved}</span>
      </p>
    </Dial>
  );
}
