// What the reveal's present step says in words and numbers, for those at the back and those who cannot see it.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { productEquals } from "../../lib/expression/equals";
import { formatNumber } from "../../lib/expression/format-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { BlameStep } from "../../lib/questions/blame-walk";
import { oneAfterAnother } from "../ui/one-after-another";
import { unbroken } from "../ui/unbroken";
import { blameAt } from "./blame-at";
import { nodeName } from "./node-name";
import { signed, sumText } from "./sign-look";

interface WalkCaptionProps {
  nodes: readonly GraphNode[];
  steps: readonly BlameStep[];
  step: number;
  /** Whether the last node is a loss, and may be called one. */
  endsInLoss?: boolean;
}

export function WalkCaption({ nodes, steps, step, endsInLoss = true }: WalkCaptionProps) {
  const t = useTranslations("graph");
  const now = steps[step];
  if (!now) return null;
  if (now.kind === "loss") {
    const name = nodeName(nodes, now.node);
    return (
      <>
        <p>{t(endsInLoss ? "startsAt" : "startsAtEnd", { name })}</p>
        <Gloss>{t("whatBlameIs", { name })}</Gloss>
      </>
    );
  }
  const { local, above, passed, total } = now;
  const parts = blameAt(steps, step).parts.get(now.to) ?? [];
  const isFirst = steps[step - 1]?.kind === "loss";
  const names = { from: nodeName(nodes, now.from), to: nodeName(nodes, now.to) };
  const passesOn = t("passesOn", {
    ...names,
    local: formatNumber(local),
    above: signed(above),
    equals: productEquals([local, above], passed),
    passed: signed(passed),
  });
  const addsUp = parts.length > 1 ? [t("addsUp", { name: names.to, sum: sumText(parts, total) })] : [];
  return (
    <>
      <p>{unbroken(oneAfterAnother(passesOn, ...addsUp))}</p>
      {isFirst && <Gloss>{t("whatSlopeIs", { ...names, local: formatNumber(local) })}</Gloss>}
    </>
  );
}

/** A word explained where it first appears. */
const Gloss = ({ children }: { children: ReactNode }) => (
  <p className="font-normal text-[0.85em] text-ink-soft">{children}</p>
);
