// What the projector shows at each moment of a class.

"use client";

import type { ReactNode } from "react";
import type { ScreenView } from "../../../lib/session/views";
import { ConnectionBanner } from "../../live/connection-banner";
import { type Live, useScreen } from "../../live/use-live";
import { useWakeLock } from "../../live/use-wake-lock";
import { Asking } from "./asking";
import { Header } from "./header";
import { JoinWall } from "./join-wall";
import { Over } from "./over";
import { Podium } from "./podium";
import { Revealing } from "./revealing";
import { Standings } from "./standings";
import { TrainingScene } from "./training-scene";
import { Waiting } from "./waiting";

interface BigScreenProps {
  code: string;
  /** What a student types into a browser, without "http://". */
  address: string;
  qr: ReactNode;
}

export function BigScreen({ code, address, qr }: BigScreenProps) {
  const live = useScreen(code);
  useWakeLock();
  return (
    <div data-big-screen className="flex h-dvh flex-col px-10 pt-3 pb-6">
      {live.view && !live.refusal && <ConnectionBanner connection={live.connection} />}
      <Header view={live.view} address={address} />
      <main id="main" className="flex min-h-0 grow flex-col">
        <Scene live={live} address={address} qr={qr} />
      </main>
    </div>
  );
}

function Scene({ live, address, qr }: Omit<BigScreenProps, "code"> & { live: Live<ScreenView> }) {
  const { view, offset } = live;
  const isOver = view?.stage.phase === "ended" || live.refusal === "session-ended";
  if (isOver) return <Over />;
  if (live.refusal || !view) return <Waiting refusal={live.refusal} connection={live.connection} />;
  const { stage } = view;
  switch (stage.phase) {
    case "lobby":
      if (live.run) return <TrainingScene run={live.run} />;
      return <JoinWall view={view} roster={live.roster} address={address} qr={qr} />;
    case "open":
    case "closed":
      return <Asking stage={stage} tally={view.tally} offset={offset} run={live.run} />;
    case "revealed":
      return <Revealing stage={stage} walk={view.walk} tally={view.tally} offset={offset} run={live.run} />;
    case "standings":
      return <Standings standings={view.standings} />;
    case "finished":
      return <Podium standings={view.standings} />;
    case "ended":
      return <Over />;
  }
}
