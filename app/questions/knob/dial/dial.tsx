// A knob to turn: a slider that goes round, with a click up and a click down beside it for whoever cannot go round.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { DEGREES_A_CLICK } from "./angle";
import { DialFace } from "./dial-face";
import { type Clicks, useTurning } from "./use-turning";

interface DialProps {
  label: string;
  clicks: Clicks;
  /** What the knob says there, in words. */
  says: string;
  isOpen: boolean;
  onTurn: (clicks: number) => void;
  /** Beside the knob, above the two buttons. */
  children: ReactNode;
  /** Below them. */
  below?: ReactNode;
}

export function Dial({ label, clicks, says, isOpen, onTurn, children, below }: DialProps) {
  const t = useTranslations("questions.knob");
  const knob = useRef<HTMLDivElement>(null);
  const turning = useTurning(knob, clicks, isOpen, onTurn);
  const { now, least, most } = clicks;
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2">
      <div
        ref={knob}
        role="slider"
        tabIndex={isOpen ? 0 : -1}
        aria-label={label}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={now}
        aria-valuetext={says}
        aria-disabled={!isOpen}
        className={`touch-none select-none rounded-full ${isOpen ? "cursor-grab active:cursor-grabbing" : "opacity-60"}`}
        {...turning}
      >
        <DialFace
          degrees={now * DEGREES_A_CLICK}
          className="size-44 [@media(max-height:44rem)]:size-32 [@media(max-height:30rem)]:size-24"
        />
      </div>
      <div className="grid gap-2">
        {children}
        <div className="grid max-w-72 grid-cols-2 gap-2">
          <Click glyph="▼" name={t("down")} isOpen={isOpen && now > least} onTurn={() => onTurn(now - 1)} />
          <Click glyph="▲" name={t("up")} isOpen={isOpen && now < most} onTurn={() => onTurn(now + 1)} />
        </div>
        {below}
      </div>
    </div>
  );
}

function Click(props: { glyph: string; name: string; isOpen: boolean; onTurn: () => void }) {
  const { glyph, name, isOpen, onTurn } = props;
  return (
    <button
      type="button"
      aria-label={name}
      aria-disabled={!isOpen}
      onClick={() => isOpen && onTurn()}
      className={`min-h-11 touch-manipulation select-none rounded-control border-[1.5px] border-line-strong bg-surface font-bold leading-none active:bg-accent-soft ${isOpen ? "" : "opacity-35"}`}
    >
      <span aria-hidden="true">{glyph}</span>
    </button>
  );
}
