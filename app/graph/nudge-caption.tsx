// What the nudge's present layer says in words and numbers, and at its end what the class was asked.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../lib/expression/format-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import { signOf } from "../../lib/micrograd/sign";
import type { Nudge } from "../../lib/questions/nudge";
import { oneAfterAnother } from "../ui/one-after-another";
import { asSeen } from "./as-seen";
import { moveText } from "./move-text";
import { nodeName } from "./node-name";
import { signLooks } from "./sign-look";

/** More of them at once nobody reads: the drawing shows them. */
const MOST_TOLD = 3;

interface NudgeCaptionProps {
  nodes: readonly GraphNode[];
  nudge: Nudge;
  step: number;
  /** d root / d target: what a place that only bends comes to. */
  gradient: number;
  /** While the last layer is on its way, its answer is not told. */
  inFlight: boolean;
  /** The answer is how many times as far the root moves; else it is which way. */
  inTimes?: boolean;
}

export function NudgeCaption({ nodes, nudge, step, gradient, inFlight, inTimes }: NudgeCaptionProps) {
  const t = useTranslations("graph.nudge");
  const layer = nudge.layers[step] ?? [];
  const target = nudge.layers[0]?.[0] ?? 0;
  const isExact = asSeen({ nodes, target }, { nudge, gradient }) !== null;
  const isLast = step === nudge.layers.length - 1;
  const told = (id: number) => ({
    name: nodeName(nodes, id),
    change: moveText(nodes[id]?.data ?? 0, nudge.values[id] ?? 0),
    value: formatNumber(nodes[id]?.data ?? 0),
  });
  const moves = (id: number) => nudge.values[id] !== nodes[id]?.data;
  if (step === 0)
    return (
      <>
        <p>{t("grows", told(target))}</p>
        {isLast && (
          <Answer name={told(target).name} root={told(target).name} {...{ gradient, inTimes, isExact }} />
        )}
      </>
    );
  if (!isLast && layer.length > MOST_TOLD) return <p>{t("many", { count: layer.length })}</p>;
  if (!isLast)
    return <p>{oneAfterAnother(...layer.map((id) => t(moves(id) ? "follows" : "stays", told(id))))}</p>;
  const root = nodes.length - 1;
  if (inFlight) return <p>{t("andNow", told(root))}</p>;
  const way = signLooks[signOf((nudge.values[root] ?? 0) - (nodes[root]?.data ?? 0))].word;
  return (
    <>
      <p>{t(gradient === 0 && moves(root) ? "hardly" : way, told(root))}</p>
      <Answer name={told(target).name} root={told(root).name} {...{ gradient, inTimes, isExact }} />
    </>
  );
}

interface AnswerProps extends Pick<NudgeCaptionProps, "gradient" | "inTimes"> {
  name: string;
  root: string;
  /** What was seen is the gradient itself: a curve bends a little on the way. */
  isExact: boolean;
}

function Answer({ name, root, gradient, inTimes, isExact }: AnswerProps) {
  const t = useTranslations("graph.nudge");
  const { word } = signLooks[signOf(gradient)];
  const size = Math.abs(gradient);
  const howFar = isExact ? (size === 1 ? "same" : "exact") : "about";
  return (
    <p className="font-normal text-[0.85em]">
      {inTimes && word !== "zero" && name !== root
        ? t(`times.${word}`, { name, root, times: formatNumber(size), howFar })
        : t(`answer.${word}`, { name, root })}
    </p>
  );
}
