// A phone that is done with its own step has another's in hand, whose student is silent.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { RelayHelp, RelayStage } from "../../../lib/questions/relay/relay";
import { arrivedOf } from "../../../lib/questions/relay/run";
import { Asked } from "../../live/asked";
import { Keypad } from "../../live/keypad/keypad";
import { useFirstView, useSocket } from "../../live/live-screen";
import { helpOut } from "../../live/requests";
import { InGraph } from "./in-graph";
import { InRow } from "./in-row";
import { useStep } from "./use-step";

interface HelpingProps {
  heading: ReactNode;
  stage: RelayStage;
  help: RelayHelp;
}

export function Helping({ heading, stage, help }: HelpingProps) {
  const t = useTranslations("questions.relay");
  const socket = useSocket();
  const now = useFirstView("player")?.stage;
  const [attempt, setAttempt] = useState(0);
  const roundId = now?.phase === "open" ? now.round.id : null;
  const own = { ...help, arrived: arrivedOf(help.shares), waitsAt: help.node, help: null };
  const { legendOf } = useStep(stage, own);
  const [part = 0] = help.parts;

  /** What did not get there is typed once more; once it has, the step is in nobody's hand any more. */
  async function send(value: string): Promise<void> {
    if (roundId === null) return;
    const sent = await helpOut(socket, { roundId, at: help.at, part, value });
    if (!sent.ok) setAttempt((count) => count + 1);
  }

  return (
    <Asked
      heading={heading}
      answers={
        <Keypad
          key={`${help.at} ${part} ${attempt}`}
          legend={legendOf(part)}
          said={null}
          isOpen={roundId !== null}
          isEnding={false}
          onAnswer={send}
          status={null}
        />
      }
    >
      <p role="status" className="font-semibold text-lg">
        {t("helps")}
      </p>
      {stage.graph ? <InGraph {...{ stage, own }} said={[]} /> : <InRow {...{ stage, own }} />}
    </Asked>
  );
}
