// The teacher's control: what the class is doing, the one next thing to do, and beside it everything else.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { Stage } from "../../../lib/session/views";
import { ConnectionBanner, IN_HEADER } from "../../live/connection-banner";
import {
  LiveScreen,
  useClassRun,
  useFirstView,
  useHostView,
  useOffset,
  useRefusal,
  useSocket,
} from "../../live/live-screen";
import { closeRound, countRound } from "../../live/requests";
import { OneCommandAtATime } from "../../live/use-command";
import { useServerNow } from "../../live/use-server-now";
import { useWakeLock } from "../../live/use-wake-lock";
import { useWalkStep } from "../../live/use-walk-step";
import { hosts } from "../../questions/registries/host";
import { useAhead } from "../../questions/surface-of";
import { useTop } from "../../ui/use-top";
import { ActionBar } from "./action-bar";
import { AdmittedScreens } from "./admitted-screens";
import { AskingScreens } from "./asking-screens";
import { dueNow } from "./closing-time";
import { Entrance, type EntranceProps } from "./entrance";
import { HostHeader } from "./host-header";
import { MoreButton } from "./more/more-button";
import { MoreSection } from "./more/more-panel";
import { MorePlace, useMore } from "./more/more-place";
import { NotHere } from "./not-here";
import { People } from "./people/people";
import { Script } from "./script";
import { Settings } from "./settings";
import { StagePanel } from "./stage-panel";
import { TrainingControl } from "./training/training-control";
import { TrainingRoom } from "./training/training-room";
import { type SentRun, TrainingSetup } from "./training/training-setup";
import { useSettingUp } from "./training/use-setting-up";
import { WalkControls } from "./walk-controls";

interface HostScreenProps extends EntranceProps {
  code: string;
  /** The page with the results of this teacher's class. */
  results: string | null;
  /** The run that the page's own address asks for. */
  sent: SentRun | null;
  languageSwitch: ReactNode;
}

export function HostScreen({ code, ...shown }: HostScreenProps) {
  useWakeLock();
  return (
    <LiveScreen as="host" code={code}>
      <div className="mx-auto flex w-full max-w-[100rem] grow flex-col px-4 sm:px-6">
        <Shown {...shown} />
      </div>
    </LiveScreen>
  );
}

function Shown({ languageSwitch, results, ...control }: Omit<HostScreenProps, "code">) {
  const view = useFirstView("host");
  const refusal = useRefusal();
  const isOver = view?.stage.phase === "ended";
  useAhead(hosts, view?.kinds ?? []);
  return (
    <>
      <HostHeader view={view} languageSwitch={languageSwitch}>
        {view && !refusal && <ConnectionBanner className={IN_HEADER} />}
      </HostHeader>
      {refusal || !view || isOver ? (
        <NotHere refusal={refusal} isOver={isOver} results={results} />
      ) : (
        <OneCommandAtATime>
          <ClosesByItself />
          <AskingScreens />
          <MorePlace>
            <Control {...control} />
          </MorePlace>
        </OneCommandAtATime>
      )}
    </>
  );
}

function Control({ sent, ...entrance }: EntranceProps & Pick<HostScreenProps, "sent">) {
  const t = useTranslations("host");
  const view = useHostView();
  const run = useClassRun();
  const { stage, walk } = view;
  const steps = stage.phase === "revealed" ? stage.round.walkSteps : 1;
  const step = useWalkStep(walk, steps, useOffset());
  const { isSettingUp, setSettingUp, asked } = useSettingUp(sent);
  const { setOpen } = useMore();
  const onSetUp = () => {
    setOpen(false);
    setSettingUp(true);
  };
  const around = (
    <>
      <Script />
      <Entrance {...entrance} />
      <People />
      <Settings />
      <AdmittedScreens />
    </>
  );
  const isOnDesk = run !== null && stage.phase === "lobby";
  // Whoever looked for a setting has what to say in sight again when the next item comes.
  const beside = useRef<HTMLElement>(null);
  useTop(`${isSettingUp} ${isSettingUp || isOnDesk} ${run?.training.runId} ${sceneOf(stage)}`, beside);
  const aside = (
    <aside ref={beside} className={`grid grid-cols-[minmax(0,1fr)] content-start gap-4 ${BESIDE_IT}`}>
      {around}
    </aside>
  );
  if (isSettingUp) {
    return (
      <main id="main" className={BESIDE}>
        <TrainingSetup sent={asked} address={entrance.address} onDone={() => setSettingUp(false)} />
        {aside}
      </main>
    );
  }
  if (isOnDesk) return <TrainingControl key={run.training.runId} {...{ run, around, onSetUp }} />;
  const shown = <StagePanel step={step} />;
  const bar = { step, steps, onTrain: onSetUp };
  if ("round" in stage && stage.round.origin.of === "run") {
    const walk = steps > 1 && (
      <MoreSection title={t("walk")}>
        <WalkControls {...{ step, steps }} />
      </MoreSection>
    );
    const calm = <ActionBar {...bar} more={<MoreButton />} />;
    return <TrainingRoom picture={shown} run={walk} around={around} bar={calm} />;
  }
  return (
    <main id="main" className={BESIDE}>
      {shown}
      {aside}
      <ActionBar {...bar} />
    </main>
  );
}

/** What is on with the bar below it, and beside both what the teacher may say, and everything else. */
const BESIDE =
  "grid grow grid-cols-[minmax(0,1fr)] gap-6 pb-4 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[1fr_auto]";

/** As high as the window at most, and scrolled by itself: what is on stays in sight while a setting is looked for. */
const BESIDE_IT =
  "max-lg:order-last lg:-mx-2 lg:sticky lg:top-4 lg:row-span-2 lg:max-h-[calc(var(--view)-6rem)] lg:self-start lg:overflow-y-auto lg:px-2 lg:pb-2";

/** A round stays in place from its question to its answer. */
function sceneOf(stage: Stage): string {
  if (stage.phase === "slide") return `slide ${stage.position}`;
  return stage.phase !== "standings" && "round" in stage ? stage.round.id : stage.phase;
}

/** How often what was due and got no answer is tried again. */
const TRY_AGAIN_MS = 1_000;

/**
 * Closes the round when its time is up, or when everyone has answered, and has it counted when the grace is over; a
 * second screen of the same host does no harm. It draws nothing: the screen is not drawn anew each time it looks at the clock.
 */
function ClosesByItself(): null {
  const view = useHostView();
  const socket = useSocket();
  const now = useServerNow(useOffset());
  const due = dueNow(view, now);
  const roundId = "round" in view.stage ? view.stage.round.id : null;

  useEffect(() => {
    if (!due || !roundId) return;
    const ask = () => void (due === "close" ? closeRound : countRound)(socket, roundId);
    ask();
    const timer = setInterval(ask, TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [due, roundId, socket]);
  return null;
}
