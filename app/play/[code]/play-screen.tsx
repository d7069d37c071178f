// What a phone shows at each moment of a class.

"use client";

import type { ReactNode } from "react";
import type { PhoneStage } from "../../../lib/session/views";
import { ConnectionBanner } from "../../live/connection-banner";
import { LivePhone, useSent } from "../../live/live-phone";
import { useClassRun, useFirstView, useRefusal } from "../../live/live-screen";
import { phones } from "../../questions/registries/phone";
import { useAhead } from "../../questions/surface-of";
import { PhoneSlide } from "../../slides/phone-slide";
import { useTop } from "../../ui/use-top";
import { Connecting } from "./connecting";
import { Finished } from "./finished";
import { JoinForm } from "./join-form";
import { Lobby } from "./lobby";
import { NotSent } from "./not-sent";
import { PlaceNow } from "./place-now";
import { Refused } from "./refused";
import { Revealed } from "./revealed";
import { Round } from "./round";
import { TrainingNow } from "./training-now";

interface PlayScreenProps {
  code: string;
  languageSwitch: ReactNode;
}

export function PlayScreen(props: PlayScreenProps) {
  return (
    <LivePhone code={props.code}>
      <Shown {...props} />
    </LivePhone>
  );
}

function Shown(props: PlayScreenProps) {
  const view = useFirstView("player");
  const refusal = useRefusal();
  const { pending } = useSent();
  const { stage, you, kinds = [] } = view ?? {};
  const isAsked = stage !== undefined && "round" in stage && stage.phase !== "standings";
  useAhead(phones, kinds);
  useTop(`${stage?.phase} ${Boolean(you)} ${stage && placeOf(stage)}`);
  return (
    <main
      id="main"
      data-phone
      className={`mx-auto flex w-full grow flex-col px-4 pb-[max(1rem,env(safe-area-inset-bottom))] ${isAsked ? "max-w-6xl" : "max-w-3xl"}`}
    >
      {view && !refusal && pending.length === 0 && (
        <ConnectionBanner className="sticky top-0 z-30 -mx-4 text-sm" />
      )}
      <NotSent />
      <PhoneScene {...props} />
    </main>
  );
}

/** What makes a scene another one of its phase. */
function placeOf(stage: PhoneStage): string | number | null {
  if (stage.phase === "slide") return stage.position;
  return "round" in stage ? stage.round.id : null;
}

export function PhoneScene({ code, languageSwitch }: PlayScreenProps) {
  const view = useFirstView("player");
  const refusal = useRefusal();
  const run = useClassRun();
  if (refusal) return <Refused refusal={refusal} code={code} />;
  if (!view) return <Connecting />;
  const { stage, you, settings } = view;
  if (stage.phase === "ended")
    return <Finished you={you ?? null} isOver showsPlace={settings.places === true} />;
  if (!you) return <JoinForm view={view} languageSwitch={languageSwitch} />;
  switch (stage.phase) {
    case "lobby":
      if (run) return <TrainingNow run={run} you={you} />;
      return <Lobby view={view} you={you} languageSwitch={languageSwitch} />;
    case "slide":
      return <PhoneSlide slide={stage.slide} />;
    case "open":
    case "closed":
      return <Round key={stage.round.id} {...{ view, you, stage }} />;
    case "revealed":
      return <Revealed key={stage.round.id} {...{ view, you, stage }} />;
    case "standings":
      return <PlaceNow view={view} you={you} roundId={stage.round.id} />;
    case "finished":
      return <Finished you={you} isOver={false} showsPlace={settings.places === true} />;
  }
}
