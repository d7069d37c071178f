// A blame question on a phone: the node in question and three buttons, then why it carries the blame it carries.

"use client";

import { useTranslations } from "next-intl";
import { readSign } from "../../../lib/micrograd/sign";
import { nodeName } from "../../graph/node-name";
import { NodeSheet } from "../../graph/node-sheet";
import { NodeUses } from "../../graph/node-uses";
import { Asked } from "../../live/asked";
import { SignButtons } from "../../live/sign-buttons";
import type { PhoneAsking } from "../surfaces";

export { BlameWhy as Revealed } from "./blame-why";
export const Verdict = null;

export function Asking({ heading, stage, said, isOpen, onAnswer, status, countdown }: PhoneAsking<"blame">) {
  const t = useTranslations("questions.blame");
  const { nodes, target, fromAbove } = stage;
  const known = fromAbove ?? undefined;
  return (
    <Asked
      heading={heading}
      answers={
        countdown ?? (
          <SignButtons
            legend={t("ifItGrows", { name: nodeName(nodes, target) })}
            chosen={readSign(said[0])}
            {...{ isOpen, onAnswer, status }}
          />
        )
      }
    >
      <NodeSheet {...{ nodes, target, known }}>
        <NodeUses {...{ nodes, target, known }} />
      </NodeSheet>
    </Asked>
  );
}
