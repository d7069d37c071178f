// A running or closed round for the teacher: what is asked about, the votes once they may be seen, time and answers.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { textIn } from "../../../lib/questions/text-in";
import type { Stage } from "../../../lib/session/views";
import { useHostView } from "../../live/live-screen";
import { TalkTime } from "../../live/talk-time";
import { TimeLeft } from "../../live/time-left";
import { votedIn } from "../../live/voted-in";
import { KindSurface } from "../../questions/kind-surface";
import { hosts } from "../../questions/registries/host";
import { RoundName } from "../../questions/round-name";
import { Phrase } from "../../ui/phrase";
import { prose } from "../../ui/prose";
import { offerAfter } from "./offer";
import { Reasons } from "./reasons";

/** It says nothing of what is right: this screen may be on the projector. */
const why = { hint: "whyHint", talk: "whyTalk" } as const;

export function AskedRound({ stage: at }: { stage: Extract<Stage, { phase: "open" | "closed" }> }) {
  const { round } = at;
  const t = useTranslations("host");
  const locale = useLocale();
  const view = useHostView();
  const { tally, questions } = view;
  const offer = offerAfter(view);
  const { kind, stage } = round.shown;
  return (
    <>
      <KindSurface of={hosts} kind={kind}>
        {({ Asking }, says) => (
          <>
            <div>
              <p className="font-medium text-ink-soft">
                <RoundName round={round} count={questions} />
              </p>
              <h2 className="font-bold text-xl flat:text-lg">
                <Phrase>{says.prompt(stage)}</Phrase>
              </h2>
            </div>
            <Asking stage={stage} {...votedIn(round, tally)} />
            <Reasons roundId={round.id} say={(answer) => says.answer(stage, answer)} />
          </>
        )}
      </KindSurface>
      <div className="grid items-center gap-x-10 gap-y-2 sm:grid-cols-[1fr_auto]">
        {at.phase === "open" ? (
          <TimeLeft round={round} className="text-2xl" />
        ) : at.talk ? (
          <TalkTime talk={at.talk} className="text-2xl" />
        ) : (
          <p className="font-bold text-lg">
            {t(at.counted ? `ended.${round.endedBy ?? "host"}` : "counting")}
          </p>
        )}
        {tally && (
          <p className="text-lg">
            <span className="font-extrabold text-2xl">{tally.answered}</span>{" "}
            {t("answeredOf", { present: tally.present })}
          </p>
        )}
      </div>
      {at.phase === "closed" && at.talk && (
        <p className="text-ink-soft">
          {at.talk.hint ? prose(t("thinking", { hint: textIn(locale, at.talk.hint) })) : t("talking")}
        </p>
      )}
      {at.phase === "closed" && !at.talk && offer && <p className="text-ink-soft">{t(why[offer])}</p>}
    </>
  );
}
