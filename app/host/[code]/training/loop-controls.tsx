// Driving the loop faster than stage by stage: whole steps, playing with a speed, and going back to any step.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDesk } from "../../../training/desk/run-desk";
import { useMoves } from "../../../training/desk/use-moves";
import { useRun } from "../../../training/picture/run-on-show";
import { Button } from "../../../ui/button";

/** Steps a tick, four ticks a second. */
const speeds = [1, 5, 25, 100] as const;
const jumps = [1, 10, 100] as const;

export function LoopControls() {
  const t = useTranslations("training.loop");
  const { training, losses, config } = useRun();
  const { playing, askToForget } = useDesk();
  const { step } = training;
  const reached = losses.length;
  const isDisabled = playing.isPlaying || reached === 0;
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-2">
      <legend className="sr-only">{t(config.votes ? "legendBack" : "legend")}</legend>
      {/* Only the class's votes take a step where it votes. */}
      {!config.votes && <Forwards />}
      <Rewind key={`${step}:${reached}`} {...{ step, reached, isDisabled }} />
      <Button disabled={isDisabled} className="px-3" onClick={() => askToForget("all")}>
        <span aria-hidden="true">↺</span> {t("reset")}
      </Button>
    </fieldset>
  );
}

function Forwards() {
  const t = useTranslations("training.loop");
  const { advance } = useMoves();
  const { isPlaying, play, speed, setSpeed } = useDesk().playing;
  // Then nothing but going back helps.
  const isInTrouble = useRun().training.trouble !== null;
  return (
    <>
      {jumps.map((steps) => (
        <Button
          key={steps}
          disabled={isInTrouble || isPlaying}
          className="px-3"
          onClick={() => advance(steps)}
        >
          <span className="sr-only">{t("steps", { steps })}</span>
          <span aria-hidden="true">+{steps}</span>
        </Button>
      ))}
      <Button
        disabled={isInTrouble}
        aria-pressed={isPlaying}
        className="px-3"
        onClick={() => play(!isPlaying)}
      >
        <span aria-hidden="true">{isPlaying ? "❚❚" : "▶"}</span> {isPlaying ? t("pause") : t("play")}
      </Button>
      <label className="flex items-center gap-2 text-sm">
        <span className="sr-only">{t("speed")}</span>
        <select
          value={speed}
          onChange={(event) => setSpeed(Number(event.target.value))}
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
  /** The furthest step that the run has reached. */
  reached: number;
  isDisabled: boolean;
}

/** The run goes where the slider is let go, not everywhere it passes. */
function Rewind({ step, reached, isDisabled }: RewindProps) {
  const t = useTranslations("training.loop");
  const { rewind } = useMoves();
  const [at, setAt] = useState(step);
  const go = () => {
    if (at !== step) rewind(at);
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
