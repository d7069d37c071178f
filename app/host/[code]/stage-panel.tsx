// What the class sees now, as the teacher sees it; between rounds, what comes next.

"use client";

import { useHostView } from "../../live/live-screen";
import { HostSlide } from "../../slides/host-slide";
import { AskedRound } from "./asked-round";
import { Preview } from "./preview";
import { RevealedRound } from "./revealed-round";
import { StandingsList } from "./standings-list";

/** `step` is where the reveal is. */
export function StagePanel({ step }: { step: number }) {
  return (
    <section className="flex min-w-0 flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-6 flat:gap-2 flat:p-3">
      <Content step={step} />
    </section>
  );
}

function Content({ step }: { step: number }) {
  const { stage, standings } = useHostView();
  switch (stage.phase) {
    case "lobby":
      return <Preview />;
    case "slide":
      return <HostSlide slide={stage.slide} isOn />;
    case "open":
    case "closed":
      return <AskedRound stage={stage} />;
    case "revealed":
      return <RevealedRound stage={stage} step={step} />;
    case "standings":
      return (
        <div className="grid grow grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <StandingsList standings={standings} />
          <div className="flex flex-col gap-4 border-line max-xl:border-t max-xl:pt-5 xl:border-l xl:pl-6">
            <Preview />
          </div>
        </div>
      );
    case "finished":
    case "ended":
      return <StandingsList standings={standings} isFinal />;
  }
}
