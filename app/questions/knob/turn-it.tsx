// The number itself in hand, after the reveal: it is turned, and the end follows.

"use client";

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import type { KnobStage } from "../../../lib/questions/knob/knob";
import { nearestStep, reachOf, triedIn } from "../../../lib/questions/tried";
import { endAt } from "../../../lib/questions/turned";
import { changeText, digitsApart, moveText } from "../../graph/move-text";
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
  const end = endAt(nodes, target, value);
  return (
    <Dial
      label={t("turnIt", { name })}
      clicks={{ now: inClicks(value), least: inClicks(low), most: inClicks(high) }}
      says={t("tried", { name, root, turned: moveText(from, value), moved: moveText(before, end) })}
      isOpen
      onTurn={turn}
    >
      <Now name={name} from={from} to={value} />
      <Now name={root} from={before} to={end} />
    </Dial>
  );
}

function Now({ name, from, to }: { name: string; from: number; to: number }) {
  return (
    <p className="leading-snug">
      <span className="block font-bold text-xl">
        {name} = {formatNumber(to, digitsApart(from, to))}
      </span>
      <span className="text-ink-soft">{changeText(to - from)}</span>
    </p>
  );
}
