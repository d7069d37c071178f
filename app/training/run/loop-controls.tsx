// Driving the loop faster than stage by stage: whole steps, playing with a speed, and going back to any step.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";

interface LoopControlsProps extends ForwardsProps {
  step: number;
  /** The furthest step that the run has reached. */
  reached: number;
  /** Only the class's votes take a step. */
  isVoted: boolean;
  onRewind: (to: number) => void;
  onReset: () => void;
}

interface ForwardsProps {
  isPlaying: boolean;
  /** Steps a moment while it plays. */
  speed: number;
  /** Nothing but going back helps. */
  isInTrouble: boolean;
  onSteps: (steps: number) => void;
  onPlay: (isPlaying: boolean) => void;
  onSpeed: (speed: number) => void;
}

/** Steps a tick, four ticks a second. */
const speeds = [1, 5, 25, 100] as const;
const jumps = [1, 10, 100] as const;

export function LoopControls(props: LoopControlsProps) {
  const t = useTranslations("training.loop");
  const { step, reached, isVoted, isPlaying, onRewind, onReset } = props;
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-2">
      <legend className="sr-only">{t(isVoted ? "legendBack" : "legend")}</legend>
      {!isVoted && <Forwards {...props} />}
      <Rewind
        key={`${step}:${reached}`}
        {...{ step, reached, onRewind }}
        isDisabled={isPlaying || reached === 0}
      />
      <Button disabled={isPlaying || reached === 0} className="px-3" onClick={onReset}>
        <span aria-hidden="true">↺</span> {t("reset")}
      </Button>
    </fieldset>
  );
}

function Forwards({ isPlaying, speed, isInTrouble, onSteps, onPlay, onSpeed }: ForwardsProps) {
  const t = useTranslations("training.loop");
  return (
    <>
      {jumps.map((steps) => (
        <Button
          key={steps}
          disabled={isInTrouble || isPlaying}
          className="px-3"
          onClick={() => onSteps(steps)}
        >
          <span className="sr-only">{t("steps", { steps })}</span>
          <span aria-hidden="true">+{steps}</span>
        </Button>
      ))}
      <Button
        disabled={isInTrouble}
        aria-pressed={isPlaying}
        className="px-3"
        onClick={() => onPlay(!isPlaying)}
      >
        <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span> {isPlaying ? t("pause") : t("play")}
      </Button>
      <label className="flex items-center gap-2 text-sm">
        <span className="sr-only">{t("speed")}</span>
        <select
          value={speed}
          onChange={(event) => onSpeed(Number(event.target.value))}
          className="min-h-11 rounded-control border-[1.5px] border-line-strong bg-surface px-2"
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {t("perSecond", { steps: each * 4 })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface RewindProps {
  step: number;
  reached: number;
  isDisabled: boolean;
  onRewind: (to: number) => void;
}

/** The run goes where the slider is let go, not everywhere it passes. */
function Rewind({ step, reached, isDisabled, onRewind }: RewindProps) {
  const t = useTranslations("training.loop");
  const [at, setAt] = useState(step);
  const go = () => {
    if (at !== step) onRewind(at);
  };
  return (
    <label className="flex min-w-40 grow items-center gap-2 text-sm">
      <span className="whitespace-nowrap text-ink-soft">{t("goTo")}</span>
      <input
        type="range"
        min={0}
        max={reached}
        value={at}
        disabled={isDisabled}
        onChange={(event) => setAt(Number(event.target.value))}
        onPointerUp={go}
        onKeyUp={go}
        className="h-11 min-w-24 grow accent-ink"
      />
      <output className="min-w-14 font-semibold">
        {at} / {reached}
      </output>
    </label>
  );
}
