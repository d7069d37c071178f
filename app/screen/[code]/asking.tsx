// A round on the big screen: the question, then how much time is left and how many have answered, then the votes.

"use client";

import { useTranslations } from "next-intl";
import type { Reason } from "../../../lib/session/reasons";
import type { RoundView, Stage, TalkView, Tally } from "../../../lib/session/views";
import { useOffset } from "../../live/live-screen";
import { ShownReasons } from "../../live/reasons/shown-reasons";
import { TalkTime } from "../../live/talk-time";
import { TimeLeft } from "../../live/time-left";
import { useIsRead, useReached } from "../../live/use-reached";
import { useServerNow } from "../../live/use-server-now";
import { votedIn } from "../../live/voted-in";
import { KindSurface } from "../../questions/kind-surface";
import { projectors } from "../../questions/registries/projector";
import { ProjectorSlide } from "../../slides/projector-slide";
import { Phrase } from "../../ui/phrase";

interface AskingProps {
  stage: Extract<Stage, { phase: "open" | "closed" }>;
  tally: Tally | null;
  /** Of classmates, as the host has picked them. */
  reasons: readonly Reason[] | undefined;
}

export function Asking({ stage: at, tally, reasons }: AskingProps) {
  const t = useTranslations("screen");
  const { round } = at;
  const { kind, stage } = round.shown;
  const isClosed = at.phase === "closed";
  /** Until the class votes again, a slide with it below the question stands in the place of the votes. */
  const hint = at.phase === "closed" ? at.talk?.hint : null;
  return (
    <>
      <KindSurface of={projectors} kind={kind}>
        {({ Asking, hintPicture }, says) => (
          <>
            <h2 className="grid min-h-16 shrink-0 content-center text-center font-bold text-2xl">
              <Phrase>{says.prompt(stage)}</Phrase>
            </h2>
            {hint ? (
              <ProjectorSlide slide={{ title: {}, text: hint, picture: hintPicture?.(stage) ?? null }} />
            ) : (
              <Asking stage={stage} {...votedIn(round, tally)} />
            )}
            {reasons && (
              <div className="mt-2 shrink-0">
                <ShownReasons
                  reasons={reasons}
                  say={(answer) => says.answer(stage, answer)}
                  className={reasons.length > 1 ? "grid-cols-2" : ""}
                />
              </div>
            )}
          </>
        )}
      </KindSurface>
      {at.phase === "closed" && at.talk ? (
        <Talking talk={at.talk} />
      ) : (
        <Running {...{ round, tally, isClosed }} isCounting={at.phase === "closed" && !at.counted} />
      )}
      <p className="sr-only" role="status">
        {isClosed && t(`ended.${round.endedBy ?? "host"}`)}
      </p>
    </>
  );
}

/** What the class is asked to do before it votes again: to think once more, after a hint, or to talk with their neighbours. */
function Talking({ talk }: { talk: TalkView }) {
  const t = useTranslations("screen");
  return (
    <div className="mt-3 grid min-h-16 shrink-0 grid-cols-[1fr_16rem] items-center gap-14">
      <p role="status" className="wrap-anywhere font-bold text-xl">
        {t(talk.hint ? "thinkAgain" : "talk")}
      </p>
      <TalkTime talk={talk} className="text-3xl" />
    </div>
  );
}

interface RunningProps {
  round: RoundView;
  tally: Tally | null;
  isClosed: boolean;
  /** Answers of slow phones may still be on their way. */
  isCounting: boolean;
}

function Running({ round, tally, isClosed, isCounting }: RunningProps) {
  const t = useTranslations("screen");
  const offset = useOffset();
  const isRead = useIsRead(round, offset);
  const isTimeUp = useReached(round.closesAt, offset);
  if (!isClosed && !isRead) return <Reading until={round.answersFrom} />;
  const isOver = isClosed || isTimeUp;
  return (
    <div className="mt-3 grid h-16 shrink-0 grid-cols-[1fr_auto] items-center gap-14">
      {isOver ? (
        <p className="font-bold text-2xl">
          {t(isCounting ? "counting" : `ended.${isClosed ? (round.endedBy ?? "host") : "time"}`)}
        </p>
      ) : (
        <TimeLeft round={round} className="text-3xl" />
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

/** `until` is by the server's clock. */
function Reading({ until }: { until: number }) {
  const t = useTranslations("screen");
  const now = useServerNow(useOffset());
  return (
    <p className="mt-3 flex h-16 shrink-0 items-center justify-center gap-8 font-bold text-2xl">
      {t("readFirst")}
      <span className="text-4xl">{Math.max(1, Math.ceil((until - now) / 1_000))}</span>
    </p>
  );
}
