// A hand on a knob: a finger that goes round it, a wheel above it, or the keys of a slider; all of them in whole clicks.

"use client";

import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { useHeldTouch } from "../../../ui/use-held-touch";
import { angleOf, DEGREES_A_CLICK, wayBetween } from "./angle";

/** In clicks, from where the knob stands at first. */
export interface Clicks {
  now: number;
  least: number;
  most: number;
}

const PAGE = 10;
const steps: Record<string, number> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: PAGE,
  PageDown: -PAGE,
};

/** What browsers give for a notch of a wheel: in pixels, or in lines of about 33. */
const NOTCH = 100;
const LINE = 33;

/** Nearer to the middle than this share of the knob a finger has no direction. */
const MIDDLE = 0.12;

export function useTurning(
  knob: RefObject<HTMLElement | null>,
  { now, least, most }: Clicks,
  isOpen: boolean,
  onTurn: (clicks: number) => void,
) {
  const grip = useRef<{ angle: number; degrees: number } | null>(null);
  const rolled = useRef(0);
  useHeldTouch(knob, () => grip.current !== null);
  const turnTo = (clicks: number) => {
    const to = Math.min(most, Math.max(least, clicks));
    if (isOpen && to !== now) onTurn(to);
  };

  const roll = useRef((_: WheelEvent) => {});
  useEffect(() => {
    roll.current = (event) => {
      if (!isOpen) return;
      // Else the page would move away under the hand.
      event.preventDefault();
      rolled.current -= (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1) * event.deltaY;
      const notches = Math.trunc(rolled.current / NOTCH);
      rolled.current -= notches * NOTCH;
      if (notches !== 0) turnTo(now + notches);
    };
  });
  useEffect(() => {
    const element = knob.current;
    const onWheel = (event: WheelEvent) => roll.current(event);
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [knob]);

  const angleAt = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const [right, below] = [clientX - left - width / 2, clientY - top - height / 2];
    return Math.hypot(right, below) < MIDDLE * width ? null : angleOf(right, below);
  };
  const letGo = () => {
    grip.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const angle = isOpen ? angleAt(event) : null;
      if (angle === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { angle, degrees: now * DEGREES_A_CLICK };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const angle = grip.current && angleAt(event);
      if (!grip.current || angle === null) return;
      const degrees = grip.current.degrees + wayBetween(grip.current.angle, angle);
      const limit = (clicks: number) => clicks * DEGREES_A_CLICK;
      grip.current = { angle, degrees: Math.min(limit(most), Math.max(limit(least), degrees)) };
      turnTo(Math.round(grip.current.degrees / DEGREES_A_CLICK) || 0);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const ends: Record<string, number> = { Home: least, End: most };
      const step = steps[event.key];
      const to = ends[event.key] ?? (step === undefined ? null : now + step);
      if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      turnTo(to);
    },
  };
}
