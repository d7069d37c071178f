// A running or closed round for the teacher: time, answers, graph, and the votes once they may be seen.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { textIn } from "../../../lib/questions/text-in";
import type { Stage, Tally } from "../../../lib/session/views";
import { knownBlame } from "../../graph/blame-at";
import { Graph } from "../../graph/graph";
import { TimeLeft } from "../../live/time-left";
import { useRoundName } from "../../live/use-round-name";
import { VoteBars } from "../../live/vote-bars";

interface AskedRoundProps {
  stage: Extract<Stage, { phase: "open" | "closed" }>;
  tally: Tally | null;
  count: number;
  offset: number;
}

export function AskedRound({ stage, tally, count, offset }: AskedRoundProps) {
  const t = useTranslations("host");
  const roundName = useRoundName();
  const locale = useLocale();
  const { round } = stage;
  const { nodes, target, fromAbove, prompt } = round.question;
  const state = useMemo(() => knownBlame(fromAbove ?? []), [fromAbove]);
  return (
    <>
      <div>
        <p className="font-medium text-ink-soft">{roundName(round.position, count)}</p>
        <h2 className="font-bold text-xl">{textIn(locale, prompt)}</h2>
      </div>
      <div className="min-h-48 grow basis-0 max-lg:basis-auto">
        <Graph nodes={nodes} target={target} state={state} maxScale={1.4} />
      </div>
      <div className="grid items-center gap-x-10 gap-y-2 sm:grid-cols-[1fr_auto]">
        {stage.phase === "open" ? (
          <TimeLeft round={round} offset={offset} className="text-2xl" />
        ) : (
          <p className="font-bold text-lg">{t("closed")}</p>
        )}
        {tally && (
          <p className="text-lg">
            <span className="font-extrabold text-2xl">{tally.answered}</span>{" "}
            {t("answeredOf", { present: tally.present })}
          </p>
        )}
      </div>
      {stage.phase === "closed" && tally?.votes && (
        <VoteBars votes={tally.votes} before={tally.votesBefore} className="text-sm sm:text-base" />
      )}
    </>
  );
}
