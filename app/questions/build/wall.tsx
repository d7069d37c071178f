// What the class built, each once: those that are right first, then the others with what they come to.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { BuildSummary, Built } from "../../../lib/questions/build/build";
import { layersIn } from "../../../lib/questions/build/network";
import { meets, type Task } from "../../../lib/questions/build/task";
import { NetworkPicture } from "./network-picture";
import { wallText, writtenBuilt } from "./told";

interface WallProps {
  task: Task;
  summary: BuildSummary;
  /** The one that is held up, by its place, and how one is; without this nobody can. */
  hold?: { held: number | null; onHold: (place: number) => void };
  /** A network is drawn above its numbers. */
  hasPictures?: boolean;
  className?: string;
}

/** What stands beside the words, in em. */
const BESIDE = 6;
/** A sign of the words, in em. */
const SIGN = 0.58;

export function Wall({ task, summary, hold, hasPictures = false, className = "" }: WallProps) {
  const t = useTranslations("questions.build");
  const { wall, different } = summary;
  const textOf = ({ answer }: Built) =>
    meets(task, answer) ? writtenBuilt(task, answer) : wallText(task, answer);
  const longest = Math.max(0, ...wall.map((built) => textOf(built).length));
  return (
    <ul
      aria-label={t("wall")}
      className={`grid gap-[0.4em] ${className}`}
      style={{
        gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${BESIDE + SIGN * longest}em), 1fr))`,
      }}
    >
      {wall.map((built, place) => (
        <li key={built.answer} className="grid">
          {hasPictures && task.of === "parameters" && (
            <NetworkPicture
              task={task}
              layers={layersIn(built.answer) ?? []}
              className="h-[3.6em] w-full pt-[0.4em]"
            />
          )}
          <Brick
            isRight={meets(task, built.answer)}
            times={built.times}
            hold={hold && { isHeld: hold.held === place, onHold: () => hold.onHold(place) }}
          >
            {textOf(built)}
          </Brick>
        </li>
      ))}
      {different > wall.length && (
        <li className="grid content-center px-[0.6em] text-ink-soft">
          {t("andMore", { count: different - wall.length })}
        </li>
      )}
    </ul>
  );
}

interface BrickProps {
  isRight: boolean;
  times: number;
  hold?: { isHeld: boolean; onHold: () => void };
  children: ReactNode;
}

function Brick({ isRight, times, hold, children }: BrickProps) {
  const t = useTranslations("questions.build");
  const look = `flex ${hold ? "min-h-11" : "min-h-[2.2em]"} w-full items-center gap-[0.5em] rounded-control border-2 px-[0.6em] text-left leading-tight ${isRight ? "border-ink bg-raised" : "border-line border-dashed bg-surface"}`;
  const inside = (
    <>
      <span aria-hidden="true" className="font-extrabold">
        {isRight ? "✓" : "✕"}
      </span>
      <span className="grow font-semibold">{children}</span>
      <span className="sr-only">{t(isRight ? "right" : "wrong")}</span>
      <span className="shrink-0 text-ink-soft">{t("by", { count: times })}</span>
    </>
  );
  if (!hold) return <div className={look}>{inside}</div>;
  return (
    <button
      type="button"
      aria-pressed={hold.isHeld}
      onClick={hold.onHold}
      className={`${look} ${hold.isHeld ? "ring-3 ring-accent-deep forced-colors:outline-3" : ""}`}
    >
      {inside}
    </button>
  );
}
