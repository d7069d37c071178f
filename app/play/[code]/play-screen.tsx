// What a phone shows at each moment of a class.

"use client";

import { type ReactNode, useEffect } from "react";
import { ConnectionBanner } from "../../live/connection-banner";
import { type Player, usePlayer } from "../../live/use-player";
import { Connecting } from "./connecting";
import { Finished } from "./finished";
import { JoinForm } from "./join-form";
import { Lobby } from "./lobby";
import { NotSent } from "./not-sent";
import { Outcome } from "./outcome";
import { PlaceNow } from "./place-now";
import { Refused } from "./refused";
import { Round } from "./round";
import { TrainingNow } from "./training-now";

interface PlayScreenProps {
  code: string;
  languageSwitch: ReactNode;
}

export function PlayScreen({ code, languageSwitch }: PlayScreenProps) {
  const player = usePlayer(code);
  const { stage, you } = player.view ?? {};
  const scene = `${stage?.phase} ${Boolean(you)} ${stage && "round" in stage && stage.round.id}`;

  // What is new starts at its top, however far the last scene was scrolled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of scene that counts.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [scene]);
  return (
    <main
      id="main"
      className="mx-auto flex w-full max-w-3xl grow flex-col px-4 pb-[max(1rem,env(safe-area-inset-bottom))]"
    >
      {player.view && !player.refusal && !player.sent.pending && (
        <ConnectionBanner connection={player.connection} />
      )}
      <NotSent player={player} />
      <Scene player={player} code={code} languageSwitch={languageSwitch} />
    </main>
  );
}

function Scene({ player, code, languageSwitch }: PlayScreenProps & { player: Player }) {
  const { view, refusal } = player;
  if (refusal) return <Refused refusal={refusal} code={code} onStartOver={player.startOver} />;
  if (!view) return <Connecting connection={player.connection} />;
  const { stage, you } = view;
  if (stage.phase === "ended") return <Finished you={you ?? null} isOver />;
  if (!you) return <JoinForm view={view} join={player.join} languageSwitch={languageSwitch} />;
  switch (stage.phase) {
    case "lobby":
      if (player.run) return <TrainingNow run={player.run} you={you} />;
      return <Lobby view={view} you={you} languageSwitch={languageSwitch} />;
    case "open":
    case "closed":
      return <Round key={stage.round.id} player={player} view={view} you={you} stage={stage} />;
    case "revealed":
      return <Outcome key={stage.round.id} stage={stage} view={view} you={you} run={player.run} />;
    case "standings":
      return <PlaceNow view={view} you={you} />;
    case "finished":
      return <Finished you={you} isOver={false} />;
  }
}
