// The card of one step back, split in two: the node's own slope × what is handed back; beside it what the node carries.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { signOf } from "../../../lib/micrograd/sign";
import type { NumberStage } from "../../../lib/questions/number/number";
import type { SplitCard as Card } from "../../../lib/questions/number/split-card";
import { nodeName } from "../../graph/node-name";
import { signLooks } from "../../graph/sign-look";
import { exactText } from "../../live/exact-text";
import { targetOf } from "./told";

interface SplitCardProps {
  stage: NumberStage;
  card: Card;
  /** With the size of its type. */
  className: string;
  /** Says its labels only to those who hear it, where it has been read and room is short. */
  isSmall?: boolean;
}

export function SplitCard({ stage, card, className, isSmall = false }: SplitCardProps) {
  const t = useTranslations("questions.number.card");
  const names = { name: targetOf(stage), from: nodeName(stage.nodes, card.from) };
  const number = (value: number, isSigned: boolean) => exactText(value, stage.tolerance, isSigned);
  const blame = (value: number) => (
    <span
      className={`inline-block whitespace-nowrap rounded-full border-2 px-[0.45em] ${signLooks[signOf(value)].soft}`}
    >
      {number(value, true)}
    </span>
  );
  return (
    <div className={`flex flex-wrap items-center justify-center gap-[0.6em] text-center ${className}`}>
      <div className="relative grid min-w-0 grid-cols-2 rounded-card border-2 border-ink bg-raised">
        <Side label={t("slope", names)} isSmall={isSmall}>
          {card.local === null ? <Asked /> : number(card.local, false)}
        </Side>
        <span className="absolute top-1/2 left-1/2 grid size-[1.5em] [transform:translate(-50%,-50%)] place-items-center rounded-full border-2 border-ink bg-raised font-bold leading-none">
          ×
        </span>
        <Side label={t("handedBack", names)} isSmall={isSmall} className="border-ink border-l-2">
          {blame(card.above)}
        </Side>
      </div>
      <div className="flex min-w-0 items-center gap-[0.6em]">
        <span className="font-bold text-[1.5em]">=</span>
        <div className="grid min-w-0 rounded-card border-2 border-line-strong bg-surface">
          <Side label={t("carried", names)} isSmall={isSmall}>
            {card.passed === null ? <Asked /> : blame(card.passed)}
          </Side>
        </div>
      </div>
    </div>
  );
}

interface SideProps {
  label: string;
  isSmall: boolean;
  className?: string;
  children: ReactNode;
}

const Side = ({ label, isSmall, className = "", children }: SideProps) => (
  <div
    className={`grid content-between justify-items-center gap-[0.3em] px-[0.9em] ${isSmall ? "py-[0.25em]" : "py-[0.5em]"} ${className}`}
  >
    <span className={isSmall ? "sr-only" : "text-balance text-ink-soft leading-tight"}>{label}</span>
    <span className="wrap-anywhere font-bold text-[1.5em] leading-tight">{children}</span>
  </div>
);

/** Whatever the class is to find. */
const Asked = () => (
  <span className="rounded-control border-2 border-ink border-dashed bg-accent-soft px-[0.5em]">?</span>
);
