// A round on the big screen: the question and its graph, then how much time is left and how many have answered, then the votes.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { QuestionStage } from "../../../lib/questions/kinds";
import { textIn } from "../../../lib/questions/text-in";
import { isTimeUp } from "../../../lib/session/clock";
import type { RoundView, Stage, Tally } from "../../../lib/session/views";
import { RoundVotes } from "../../live/round-votes";
import type { RunState } from "../../live/run-state";
import { TimeLeft } from "../../live/time-left";
import { useServerNow } from "../../live/use-server-now";
import { StageQuestion } from "./stage-question";

interface AskingProps {
  stage: Extract<Stage, { phase: "open" | "closed" }>;
  tally: Tally | null;
  offset: number;
  run: RunState | null;
}

export function Asking({ stage, tally, offset, run }: AskingProps) {
  const t = useTranslations("screen");
  const locale = useLocale();
  const { round } = stage;
  return (
    <>
      <h2 className="grid min-h-16 shrink-0 content-center text-center font-bold text-2xl">
        {textIn(locale, round.question.prompt)}
      </h2>
      <div className="min-h-0 grow">
        <StageQuestion question={round.question} run={run} />
      </div>
      <div className="grid shrink-0 gap-3">
        <RoundVotes
          question={round.question}
          tally={stage.phase === "closed" ? tally : null}
          className={isWordy(round.question) ? "text-base" : "text-lg"}
        />
        <Running round={round} tally={tally} offset={offset} isClosed={stage.phase === "closed"} />
      </div>
      <p className="sr-only" role="status">
        {stage.phase === "closed" && t("closed")}
      </p>
    </>
  );
}

/** Lines of code and reasons take more room than signs and steps do. */
const isWordy = (question: QuestionStage) => question.kind === "bug" && question.asks !== "when";

interface RunningProps {
  round: RoundView;
  tally: Tally | null;
  offset: number;
  isClosed: boolean;
}

function Running({ round, tally, offset, isClosed }: RunningProps) {
  const t = useTranslations("screen");
  const now = useServerNow(offset);
  if (!isClosed && now < round.answersFrom) {
    return (
      <p className="flex h-16 items-center justify-center gap-8 font-bold text-2xl">
        {t("readFirst")}
        <span className="text-4xl">{Math.ceil((round.answersFrom - now) / 1_000)}</span>
      </p>
    );
  }
  const isOver = isClosed || isTimeUp(round, now);
  return (
    <div className="grid h-16 grid-cols-[1fr_auto] items-center gap-14">
      {isOver ? (
        <p className="font-bold text-2xl">{t("timeUp")}</p>
      ) : (
        <TimeLeft round={round} offset={offset} className="text-3xl" />
      )}
      {tally && (
        <p className="text-right text-xl">
          {t.rich("answered", {
            answered: tally.answered,
            present: tally.present,
            big: (chunks) => <span className="font-extrabold text-3xl">{chunks}</span>,
          })}
        </p>
      )}
    </div>
  );
}
