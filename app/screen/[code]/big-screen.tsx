// What the projector shows at each moment of a class.

"use client";

import { type ReactNode, useEffect } from "react";
import { ConnectionBanner, IN_HEADER } from "../../live/connection-banner";
import {
  LiveScreen,
  useClassRun,
  useFirstView,
  useProjectorView,
  useRefusal,
  useRoster,
  useWall,
} from "../../live/live-screen";
import { useChosenAddress } from "../../live/use-chosen-address";
import { useWakeLock } from "../../live/use-wake-lock";
import { withoutProtocol } from "../../live/without-protocol";
import { projectors } from "../../questions/registries/projector";
import { useAhead } from "../../questions/surface-of";
import { ProjectorSlide } from "../../slides/projector-slide";
import { Asking } from "./asking";
import { AskingToShow } from "./asking-to-show";
import { Header } from "./header";
import { JoinedNames, JoinWall, WhatHappens } from "./join-wall";
import { Over } from "./over";
import { Podium } from "./podium";
import { Revealing } from "./revealing";
import { RoundSounds } from "./sound/round-sounds";
import { AsOne, Standings } from "./standings";
import { TrainingScene } from "./training-scene";
import { Waiting } from "./waiting";

interface EntranceProps {
  /** The address that the QR code leads to. */
  address: string;
  qr: ReactNode;
}

export function BigScreen({ code, ...entrance }: EntranceProps & { code: string }) {
  useWakeLock();
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.hasBigScreen = "";
    return () => {
      delete dataset.hasBigScreen;
    };
  }, []);
  return (
    <LiveScreen as="screen" code={code}>
      <div data-big-screen className="flex h-(--view) flex-col px-10 pt-3 pb-6">
        <Shown code={code} {...entrance} />
      </div>
    </LiveScreen>
  );
}

function Shown({ code, address, qr }: EntranceProps & { code: string }) {
  const view = useFirstView("screen");
  const wall = useWall();
  const run = useClassRun();
  const refusal = useRefusal();
  useChosenAddress(address, view ? view.settings.joinAddress : wall?.joinAddress);
  useAhead(projectors, view?.kinds ?? []);
  const typed = withoutProtocol(address);
  const hasWall = view?.stage.phase === "lobby" && !run;
  const isOver = view?.stage.phase === "ended" || wall?.isOver || refusal === "session-ended";
  return (
    <>
      <Header view={view} title={(view ?? wall)?.title ?? null} address={typed} hasWall={hasWall}>
        {(view || wall) && !refusal && <ConnectionBanner className={IN_HEADER} />}
      </Header>
      <main id="main" className="flex min-h-0 grow flex-col">
        {isOver ? (
          <Over />
        ) : wall && !refusal ? (
          <JoinWall {...{ qr, code }} address={typed} isOpen={wall.lobbyOpen} joined={wall.phones}>
            <AskingToShow code={code} />
          </JoinWall>
        ) : refusal || !view ? (
          <Waiting refusal={refusal} />
        ) : (
          <>
            <BigScene address={typed} qr={qr} />
            <RoundSounds />
          </>
        )}
      </main>
    </>
  );
}

export function BigScene({ address, qr }: EntranceProps) {
  const { stage, tally, walk, standings, together, code, settings, reasons } = useProjectorView();
  const run = useClassRun();
  const joined = useRoster().length;
  switch (stage.phase) {
    case "lobby":
      if (run) return <TrainingScene run={run} />;
      return (
        <JoinWall {...{ address, qr, code, joined }} isOpen={settings.lobbyOpen} hint={<WhatHappens />}>
          <JoinedNames />
        </JoinWall>
      );
    case "slide":
      return (
        <ProjectorSlide slide={stage.slide} isInPython={settings.pythonShown} tried={stage.tried ?? null} />
      );
    case "open":
    case "closed":
      return <Asking {...{ stage, tally, reasons }} />;
    case "revealed":
      return <Revealing {...{ stage, walk, tally }} />;
    case "standings":
      return settings.placesOnPhones ? (
        <Standings {...{ standings, together }} />
      ) : (
        <AsOne together={together} />
      );
    case "finished":
      return <Podium {...{ standings, together }} />;
    case "ended":
      return <Over />;
  }
}
