// A blame question on a phone: the node in question and three buttons, a second time where the turn is asked; then why it carries the blame it carries.

"use client";

import { useTranslations } from "next-intl";
import { readSign } from "../../../lib/micrograd/sign";
import { nodeName } from "../../graph/node-name";
import { NodeSheet } from "../../graph/node-sheet";
import { NodeUses } from "../../graph/node-uses";
import { ToldGraph } from "../../graph/told-graph";
import { Asked } from "../../live/asked";
import { useSaySign } from "../../live/say-sign";
import { SignButtons } from "../../live/sign-buttons";
import type { PhoneAsking, PhoneRevealed } from "../surfaces";
import { endOf, turnAsked } from "./end";

export { BlameWhy as Revealed } from "./blame-why";
export const Verdict = null;

export function Asking({
  heading,
  stage,
  said,
  isOpenAt,
  onAnswer,
  status,
  countdown,
}: PhoneAsking<"blame">) {
  const t = useTranslations("questions.blame");
  const { nodes, target, fromAbove } = stage;
  const end = endOf(nodes, t);
  const say = useSaySign(end.signs);
  const graph = { nodes, target, known: fromAbove ?? undefined, endsInLoss: end.isLoss };
  const first = readSign(said[0]);
  const isTurn = stage.asksTurn && first !== null;
  const part = isTurn ? 1 : 0;
  return (
    <Asked
      heading={heading}
      answers={
        countdown ?? (
          <>
            {isTurn && <p className="text-ink-soft">{t("saidFirst", { answer: say(first) })}</p>}
            <SignButtons
              key={part}
              legend={isTurn ? turnAsked(stage, t) : t("ifItGrows", { name: nodeName(nodes, target) })}
              are={isTurn ? "turn" : end.signs}
              chosen={readSign(said[part])}
              isOpen={isOpenAt(part)}
              onAnswer={(sign) => onAnswer(sign, part)}
              status={status}
            />
          </>
        )
      }
    >
      <NodeSheet {...graph}>
        <NodeUses {...graph} />
      </NodeSheet>
    </Asked>
  );
}

export function Drawn({ stage: { nodes, target }, reveal: { sign, steps } }: PhoneRevealed<"blame">) {
  return <ToldGraph {...{ nodes, target, steps }} answer={sign} />;
}
