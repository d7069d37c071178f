// The teacher's control while the class trains a network: its picture, the next stage, and the tools around it.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { NeuronPlace } from "../../../lib/session/training-state";
import {
  advanceTraining,
  askClass,
  forgetZeroGrad,
  investigate,
  leaveTraining,
  lookAtTraining,
  resetTraining,
  rewindTraining,
  setWeight,
  showStage,
  voteOnStep,
} from "../../live/requests";
import type { RunState } from "../../live/run-state";
import { useProblemText } from "../../live/use-problem-text";
import { NeuronLens } from "../../training/network/neuron-lens";
import { useWeightName } from "../../training/network/use-weight-name";
import { useRunPicture } from "../../training/picture/use-run-picture";
import { LoopControls } from "../../training/run/loop-controls";
import { type NextStage, nextStage } from "../../training/run/next-stage";
import { RunBoard } from "../../training/run/run-board";
import { TroubleNote } from "../../training/run/trouble-note";
import { usePlaying } from "../../training/run/use-playing";
import { WeightInHand } from "../../training/run/weight-in-hand";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { AskClass } from "./ask-class";
import { ConfirmForgetting, type Forgetting } from "./confirm-forgetting";
import { Detective } from "./detective";
import type { HostLive } from "./host-screen";
import { TrainingTools } from "./training-tools";
import type { Command } from "./use-command";
import { useKeys } from "./use-keys";

interface TrainingControlProps {
  live: HostLive;
  run: RunState;
  command: Command;
  onSetUp: () => void;
}

const LENS_SCALE = { minScale: 0.6, maxScale: 1.2 };

export function TrainingControl({ live, run, command, onSetUp }: TrainingControlProps) {
  const t = useTranslations("training");
  const problemText = useProblemText();
  const [isUnfolded, setUnfolded] = useState(false);
  const [weight, setWeightInHand] = useState<number | null>(null);
  const [forgetting, setForgetting] = useState<Forgetting | null>(null);
  const { socket } = live;
  const { training, losses, config } = run;
  const isVoted = config.votes !== undefined;
  const { runId, step, trouble } = training;
  const moment = { runId, step };
  const playing = usePlaying(socket, run);
  const drawn = useRunPicture(run);
  const name = useWeightName(drawn.picture.widths);
  const next = nextStage(training, losses, config.votes);
  const problem = command.problem ?? playing.problem;

  const look = (what: { sample?: number; lens?: NeuronPlace | null }) =>
    command.run(() => lookAtTraining(socket, { runId, ...what }));
  const onNext = () => {
    if (playing.isPlaying) playing.play(false);
    else if (next.kind === "vote" && losses.length > step) setForgetting("later");
    else command.run(() => perform(socket, moment, next));
  };
  const onForgetting = () => {
    setForgetting(null);
    command.run(() => (forgetting === "all" ? resetTraining(socket, moment) : perform(socket, moment, next)));
  };
  const onBack = () => {
    if (step > 0 && !playing.isPlaying) command.run(() => rewindTraining(socket, moment, step - 1));
  };
  useKeys({ onNext, onBack });

  return (
    <>
      <section className="flex min-w-0 flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5">
        <TrainingTools
          run={run}
          samples={drawn.picture.samples.length}
          weight={weight}
          onSample={(sample) => look({ sample })}
          onWeight={setWeightInHand}
          onSetUp={onSetUp}
          onLeave={() => command.run(() => leaveTraining(socket, runId))}
        >
          {!run.config.votes && (
            <Detective
              step={step}
              forgottenAt={live.view.forgottenAt}
              onOpen={() => playing.play(false)}
              onForget={(forgotten) => command.run(() => forgetZeroGrad(socket, moment, forgotten))}
              onAsk={(question) => command.run(() => investigate(socket, moment, question))}
            />
          )}
        </TrainingTools>
        <div className="h-[max(38rem,calc(100dvh-17rem))] max-md:h-auto">
          <RunBoard
            run={run}
            drawn={drawn}
            choose={{
              neuron: (place) => look({ lens: isSame(place, training.lens) ? null : place }),
              sample: (sample) => look({ sample }),
              weight: isVoted ? undefined : setWeightInHand,
              chosenWeight: weight,
            }}
            aside={aside()}
            lens={
              !trouble &&
              training.lens && (
                <NeuronLens
                  run={run}
                  picture={drawn.picture}
                  place={training.lens}
                  scale={LENS_SCALE}
                  onClose={() => look({ lens: null })}
                />
              )
            }
          />
        </div>
      </section>
      <ConfirmForgetting
        what={forgetting}
        {...{ isVoted, step }}
        reached={losses.length}
        onConfirm={onForgetting}
        onCancel={() => setForgetting(null)}
      />
      <div className="sticky bottom-0 z-10 -mx-4 grid gap-2 border-line border-t bg-paper px-4 py-3 sm:mx-0 sm:px-0">
        {problem && <Notice tone="trouble">{problemText(problem)}</Notice>}
        <div className="flex items-center gap-3 max-lg:flex-wrap max-md:gap-2">
          {/* On a phone the picture needs the room: what is seldom used is folded away. */}
          <Button
            aria-expanded={isUnfolded}
            aria-label={t("loop.more")}
            className="px-3 md:hidden"
            onClick={() => setUnfolded(!isUnfolded)}
          >
            <span aria-hidden="true">⋯</span>
          </Button>
          <div
            className={`min-w-0 grow max-md:order-last max-md:w-full ${isUnfolded ? "" : "max-md:hidden"}`}
          >
            <LoopControls
              step={step}
              reached={losses.length}
              isVoted={isVoted}
              isPlaying={playing.isPlaying}
              speed={playing.speed}
              isInTrouble={trouble !== null}
              onSteps={(steps) => command.run(() => advanceTraining(socket, moment, steps))}
              onPlay={playing.play}
              onSpeed={playing.setSpeed}
              onRewind={(to) => command.run(() => rewindTraining(socket, moment, to))}
              onReset={() => setForgetting("all")}
            />
          </div>
          {!isVoted && (training.stage === "loss" || training.stage === "backward") && !trouble && (
            <AskClass
              chosen={weight === null ? null : { index: weight, name: name(weight) }}
              onAsk={(question) => command.run(() => askClass(socket, moment, question))}
            />
          )}
          {next.kind === "vote" && step > 0 && training.stage !== "summary" && (
            <Button
              className="shrink-0 max-md:min-w-0 max-md:shrink max-md:grow max-md:basis-0 max-md:px-3 max-md:text-sm max-md:leading-tight"
              onClick={() => command.run(() => showStage(socket, moment, "summary"))}
            >
              {t("next.summary")}
            </Button>
          )}
          <Button
            tone="primary"
            size="lg"
            aria-disabled={command.busy}
            onClick={onNext}
            className="shrink-0 max-md:min-w-0 max-md:shrink max-md:grow-[2] max-md:basis-0 max-md:px-3 max-md:text-base max-md:leading-tight"
          >
            {playing.isPlaying ? t("loop.pause") : labelOf(next, step, t)}
            <SpaceKey />
          </Button>
        </div>
      </div>
    </>
  );

  function aside() {
    if (trouble) return <TroubleNote trouble={trouble} />;
    if (weight !== null && weight < run.parameters.length) {
      return (
        <WeightInHand
          key={`${weight}:${step}`}
          name={name(weight)}
          value={run.parameters[weight] as number}
          gradient={drawn.picture.gradients[weight] as number}
          busy={command.busy}
          onSet={(value) => command.run(() => setWeight(socket, moment, weight, value))}
          onClose={() => setWeightInHand(null)}
        />
      );
    }
  }
}

function SpaceKey() {
  const t = useTranslations("host");
  return (
    <kbd className="rounded-sm border border-current/40 px-1.5 font-sans text-xs max-sm:hidden">
      {t("spaceKey")}
    </kbd>
  );
}

function labelOf(next: NextStage, step: number, t: ReturnType<typeof useTranslations<"training">>): string {
  switch (next.kind) {
    case "show":
      return t(`next.${next.stage}`);
    case "update":
      return t("next.update");
    case "vote":
      return t("next.vote", { step: step + 1 });
    case "back":
      return t("next.back", { step: next.to });
  }
}

function perform(socket: HostLive["socket"], moment: { runId: string; step: number }, next: NextStage) {
  switch (next.kind) {
    case "show":
      return showStage(socket, moment, next.stage);
    case "update":
      return advanceTraining(socket, moment, 1);
    case "vote":
      return voteOnStep(socket, moment);
    case "back":
      return rewindTraining(socket, moment, next.to);
  }
}

const isSame = (a: NeuronPlace, b: NeuronPlace | null) => a.layer === b?.layer && a.neuron === b.neuron;
