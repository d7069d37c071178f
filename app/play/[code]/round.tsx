// A round on the phone, from the reading time to the moment the class looks up at the big screen.

"use client";

import { useTranslations } from "next-intl";
import type { PhoneStage, PlayerView, You } from "../../../lib/session/views";
import { usePhone, useSent } from "../../live/live-phone";
import { useOffset } from "../../live/live-screen";
import { saidIn } from "../../live/pending-answer";
import { TimeLeft } from "../../live/time-left";
import { useIsRead, useReached } from "../../live/use-reached";
import { KindSurface } from "../../questions/kind-surface";
import { phones } from "../../questions/registries/phone";
import { Phrase } from "../../ui/phrase";
import { sceneHeading } from "../../ui/scene-heading";
import { AnswerState } from "./answer-state";
import { Countdown } from "./countdown";
import { Reasons } from "./reason/reasons";
import { sendsAt } from "./time-to-send";
import { TopBar } from "./top-bar";

interface RoundProps {
  view: PlayerView;
  you: You;
  stage: Extract<PhoneStage, { phase: "open" | "closed" }>;
}

export function Round({ view, you, stage: { phase, round } }: RoundProps) {
  const t = useTranslations("play");
  const { answer } = usePhone();
  const sent = useSent();
  const offset = useOffset();
  const isRead = useIsRead(round, offset);
  const isTimeUp = useReached(round.closesAt, offset);
  const isTimeToSend = useReached(sendsAt(round), offset);
  const { shown } = round;
  const isClosed = phase === "closed";
  const isReading = !isClosed && !isRead;
  const isOver = isClosed || isTimeUp;
  const isHere = ({ roundId }: { roundId: string }) => roundId === round.id;
  const isPending = sent.pending.some(isHere);
  const isStored = you.said?.roundId === round.id;
  const stored = isStored ? (you.said?.parts ?? []).filter((part) => part !== null).length : 0;
  const mayWrite = round.reasonAfter !== undefined && stored >= round.reasonAfter;
  const refused = sent.refused.find(isHere)?.refusal ?? null;
  const said = saidIn(round.id, you, sent);
  const isOpenAt = (part: number) =>
    !isReading && !isOver && refused === null && (said[part] ?? null) === null;

  return (
    <div className="flex grow flex-col gap-2.5 low:gap-1.5">
      <div className="grid gap-2.5 low:gap-1.5 beside:flex beside:items-end beside:gap-8">
        <div className="min-w-0 beside:grow">
          <TopBar view={view} you={you} round={round} />
        </div>
        <div className={`beside:w-[38%] beside:shrink-0 ${round.closesAt === null ? "low:hidden" : ""}`}>
          {!isClosed && <TimeLeft round={round} />}
        </div>
      </div>
      <KindSurface of={phones} kind={shown.kind}>
        {({ Asking }, says) => (
          <>
            <Asking
              heading={
                // A round that has closed is not read out once more.
                <h1
                  {...(phase === "open" && sceneHeading)}
                  className="text-pretty font-bold text-lg leading-snug low:text-base low:leading-snug"
                >
                  <Phrase>{says.prompt(shown.stage)}</Phrase>
                </h1>
              }
              stage={shown.stage}
              own={you.own}
              said={said}
              isOpen={isOpenAt(0)}
              isOpenAt={isOpenAt}
              isEnding={refused === null && (isClosed || isTimeToSend)}
              onAnswer={(text, part) => answer(round.id, text, part)}
              status={
                <AnswerState
                  {...{ isStored, isPending, refused, isOver, isClosed, isByTime: round.endedBy === "time" }}
                />
              }
              countdown={isReading ? <Countdown until={round.answersFrom} label={t("readFirst")} /> : null}
            />
            <Reasons
              reasons={view.reasons}
              say={(text) => says.answer(shown.stage, text)}
              field={mayWrite ? { roundId: round.id, written: you.said?.reason ?? "", isOver } : null}
            />
          </>
        )}
      </KindSurface>
    </div>
  );
}
