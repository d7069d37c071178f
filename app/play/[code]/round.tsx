// A round on the phone, from the reading time to the moment the class looks up at the big screen.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { textIn } from "../../../lib/questions/text-in";
import { isTimeUp } from "../../../lib/session/clock";
import type { PlayerView, Stage, You } from "../../../lib/session/views";
import { usePhone, useSent } from "../../live/live-phone";
import { useClassRun, useOffset } from "../../live/live-screen";
import { TimeLeft } from "../../live/time-left";
import { useServerNow } from "../../live/use-server-now";
import { AnswerState } from "./answer-state";
import { Countdown } from "./countdown";
import { isTimeToSend } from "./hand";
import { PhoneQuestion } from "./phone-question";
import { TopBar } from "./top-bar";

interface RoundProps {
  view: PlayerView;
  you: You;
  stage: Extract<Stage, { phase: "open" | "closed" }>;
}

export function Round({ view, you, stage }: RoundProps) {
  const t = useTranslations("play");
  const locale = useLocale();
  const { answer } = usePhone();
  const sent = useSent();
  const run = useClassRun();
  const offset = useOffset();
  const { round } = stage;
  const now = useServerNow(offset);
  const isReading = stage.phase === "open" && now < round.answersFrom;
  const isOver = stage.phase === "closed" || isTimeUp(round, now);
  const stored = you.answer?.roundId === round.id ? you.answer.value : null;
  const pending = sent.pending?.roundId === round.id ? sent.pending.value : null;
  const refused = sent.refused?.roundId === round.id ? sent.refused.refusal : null;
  const chosen = stored ?? pending;

  return (
    <div className="flex grow flex-col gap-2.5">
      <TopBar view={view} you={you} round={round} />
      {stage.phase === "open" && <TimeLeft round={round} offset={offset} />}
      <h1 className="text-pretty font-bold text-lg leading-snug">{textIn(locale, round.question.prompt)}</h1>
      <PhoneQuestion
        question={round.question}
        you={you}
        run={run}
        chosen={chosen}
        isOpen={!isReading && !isOver && chosen === null && refused === null}
        isEnding={refused === null && isTimeToSend(round, stage.phase === "closed", now)}
        onAnswer={(value) => answer(round.id, value)}
        status={<AnswerState {...{ stored, pending, refused, isOver }} isClosed={stage.phase === "closed"} />}
        countdown={
          isReading ? <Countdown milliseconds={round.answersFrom - now} label={t("readFirst")} /> : null
        }
      />
    </div>
  );
}
