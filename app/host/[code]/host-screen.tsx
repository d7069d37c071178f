// The teacher's control: what the class is doing, the one next thing to do, and beside it everything else.

"use client";

import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import type { HostView } from "../../../lib/session/views";
import { ConnectionBanner } from "../../live/connection-banner";
import { closeRound } from "../../live/requests";
import { type Live, useHost } from "../../live/use-live";
import { useServerNow } from "../../live/use-server-now";
import { useWakeLock } from "../../live/use-wake-lock";
import { useWalkStep } from "../../live/use-walk-step";
import { ActionBar } from "./action-bar";
import { isClosingTime } from "./closing-time";
import { Entrance } from "./entrance";
import { HostHeader } from "./host-header";
import { NotHere } from "./not-here";
import { People } from "./people";
import { Settings } from "./settings";
import { StagePanel } from "./stage-panel";
import { TrainingControl } from "./training-control";
import { TrainingSetup } from "./training-setup";
import { useCommand } from "./use-command";

interface HostScreenProps {
  code: string;
  /** What a student types into a browser, without "http://". */
  address: string;
  qr: ReactNode;
  languageSwitch: ReactNode;
}

export function HostScreen({ code, address, qr, languageSwitch }: HostScreenProps) {
  const live = useHost(code);
  useWakeLock();
  const { view, refusal } = live;
  return (
    <div className="mx-auto flex w-full max-w-[100rem] grow flex-col px-4 sm:px-6">
      {view && !refusal && <ConnectionBanner connection={live.connection} />}
      <HostHeader view={view} languageSwitch={languageSwitch} />
      {refusal || !view || view.stage.phase === "ended" ? (
        <NotHere refusal={refusal} connection={live.connection} isOver={view?.stage.phase === "ended"} />
      ) : (
        <Control live={{ ...live, view }} address={address} qr={qr} />
      )}
    </div>
  );
}

export type HostLive = Live<HostView> & { view: HostView };

function Control({ live, address, qr }: { live: HostLive; address: string; qr: ReactNode }) {
  const command = useCommand();
  const { view, offset } = live;
  const { stage, walk } = view;
  const steps = stage.phase === "revealed" && stage.reveal.kind === "blame" ? stage.reveal.steps.length : 0;
  const step = useWalkStep(walk, steps, offset);
  const [isSettingUp, setSettingUp] = useState(false);
  const onSetUp = () => setSettingUp(true);
  useClosing(live);
  const around = (
    <>
      <Entrance code={view.code} address={address} qr={qr} />
      <People live={live} command={command} />
      <Settings live={live} command={command} />
    </>
  );
  const isTraining = isSettingUp || (live.run !== null && stage.phase === "lobby");
  if (isTraining) {
    return (
      <main id="main" className="grid grow content-start gap-4 pb-4">
        {isSettingUp || !live.run ? (
          <TrainingSetup live={live} command={command} onDone={() => setSettingUp(false)} />
        ) : (
          <TrainingControl key={live.run.training.runId} {...{ live, command, onSetUp }} run={live.run} />
        )}
        <aside className="grid content-start gap-4 lg:grid-cols-3">{around}</aside>
      </main>
    );
  }
  return (
    <main
      id="main"
      className="grid grow grid-cols-[minmax(0,1fr)] gap-6 pb-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[1fr_auto]"
    >
      <StagePanel view={view} step={step} offset={offset} run={live.run} />
      <aside className="order-last grid grid-cols-[minmax(0,1fr)] content-start gap-4 lg:order-none lg:row-span-2">
        {around}
      </aside>
      <ActionBar live={live} command={command} step={step} steps={steps} onTrain={onSetUp} />
    </main>
  );
}

/** How often an unanswered "close" is tried again. */
const TRY_AGAIN_MS = 1_000;

/** Closes the round when its time is up, or when everyone has answered; a second screen of the same host does no harm. */
function useClosing({ view, socket, offset }: HostLive): void {
  const now = useServerNow(offset);
  const round = view.stage.phase === "open" ? view.stage.round : null;
  const isTime = round !== null && isClosingTime(round, view.tally, view.settings.endEarly, now);
  const roundId = isTime ? round.id : null;

  useEffect(() => {
    if (!roundId) return;
    const close = () => void closeRound(socket, roundId);
    close();
    const timer = setInterval(close, TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [roundId, socket]);
}
