// What comes next, with a question's answer folded away: a teacher's screen may be on the projector by mistake.

"use client";

import { useTranslations } from "next-intl";
import type { Upcoming } from "../../../lib/session/views";
import { useHostView } from "../../live/live-screen";
import { KindSurface } from "../../questions/kind-surface";
import { hosts } from "../../questions/registries/host";
import { HostSlide } from "../../slides/host-slide";
import { Phrase } from "../../ui/phrase";
import { prose } from "../../ui/prose";

export function Preview() {
  const t = useTranslations("host");
  const { upcoming } = useHostView();
  if (!upcoming) return <p className="m-auto font-semibold text-lg">{t("noneLeft")}</p>;
  switch (upcoming.of) {
    case "question":
      return <NextQuestion {...upcoming} />;
    case "slide":
      return (
        <>
          <p className="font-medium text-ink-soft">{t("slideComingUp")}</p>
          <HostSlide slide={upcoming.slide} />
        </>
      );
  }
}

function NextQuestion({ shown, number }: Extract<Upcoming, { of: "question" }>) {
  const t = useTranslations("host");
  const { questions: count } = useHostView();
  const { kind, stage, reveal } = shown;
  return (
    <KindSurface of={hosts} kind={kind}>
      {({ Preview }, says) => (
        <>
          <div>
            <p className="font-medium text-ink-soft">{t("comingUp", { number, count })}</p>
            <h2 className="font-bold text-xl flat:text-lg">
              <Phrase>{says.prompt(stage)}</Phrase>
            </h2>
          </div>
          {reveal && Preview && (
            <Preview stage={stage} reveal={reveal} explanation={prose(says.explanation(stage, reveal))} />
          )}
        </>
      )}
    </KindSurface>
  );
}
