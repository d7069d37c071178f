// A phone as a node of a relay: it waits, works out its step, passes it on; then what was right about what arrived here.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isLentText } from "../../../lib/questions/relay/lent-text";
import { Asked } from "../../live/asked";
import { Keypad } from "../../live/keypad/keypad";
import type { PhoneAsking, PhoneRevealed } from "../surfaces";
import { Helping } from "./helping";
import { InGraph } from "./in-graph";
import { InRow } from "./in-row";
import { numberIn } from "./said";
import { useStep } from "./use-step";

export { Revealed } from "./phone-revealed";
export { WholeRun as Drawn } from "./whole-run";

export function Asking(props: PhoneAsking<"relay">) {
  const { heading, stage, own, said, isOpen, isOpenAt, isEnding, onAnswer, status, countdown } = props;
  const t = useTranslations("questions.relay");
  const { ways, legendOf } = useStep(stage, own);
  const open = ways.findIndex((_, way) => (said[way] ?? null) === null);
  const part = open < 0 ? ways.length - 1 : open;
  const handed = said.find((text) => text != null && numberIn(text) === null);
  if (own.help && open < 0) return <Helping {...{ heading, stage }} help={own.help} />;
  return (
    <Asked
      heading={heading}
      answers={
        countdown ??
        (handed ? (
          <Note>{t(isLentText(handed) ? "lentOn" : "handedOn")}</Note>
        ) : own.arrived === null && open >= 0 ? (
          <Note>{isOpen ? t("beforeYou") : status}</Note>
        ) : (
          <Keypad
            key={part}
            legend={legendOf(part)}
            said={said[part] ?? null}
            isOpen={isOpenAt(part)}
            onAnswer={(text) => onAnswer(text, part)}
            {...{ isEnding, status }}
          />
        ))
      }
    >
      {stage.graph ? <InGraph {...{ stage, own, said }} /> : <InRow {...{ stage, own }} />}
    </Asked>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <div role="status" className="grid min-h-12 content-center font-semibold text-lg">
    {children}
  </div>
);

/** Who was too slow has not been wrong. */
export function Verdict({ said, children }: PhoneRevealed<"relay"> & { children: ReactNode }) {
  const t = useTranslations("questions.relay");
  return said.every((text) => numberIn(text) === null) ? t("handedVerdict") : children;
}
