// A thing of a list in somebody's hand: a finger takes it by its handle at once, a mouse anywhere.

"use client";

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useHeldTouch } from "../use-held-touch";
import { placeUnder, rollAt, type Span, within } from "./make-room";

/** A hand that presses is never quite still. */
const STILL = 4;

/** From above to below, or from left to right. */
type Axis = "y" | "x";

interface Grip {
  from: number;
  axis: Axis;
  /** Where it was taken along the whole list, and where the pointer is now in the window. */
  start: number;
  now: number;
  /** Measured once it moves. */
  spans: Span[] | null;
}

interface Drag {
  spans: readonly Span[];
  axis: Axis;
  from: number;
  to: number;
  by: number;
}

const pointerAt = ({ clientX, clientY }: PointerEvent, axis: Axis) => (axis === "y" ? clientY : clientX);

const spanOf = (element: Element, axis: Axis): Span => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return axis === "y" ? { start: top, end: bottom } : { start: left, end: right };
};

/** How far the list, and the page around it, have been rolled on. */
const rolled = (list: HTMLElement, axis: Axis) =>
  axis === "y" ? list.scrollTop + window.scrollY : list.scrollLeft + window.scrollX;

/** Where two stand side by side, the list goes from left to right. */
function axisOf({ children: [first, second] }: HTMLElement): Axis {
  return first && second && spanOf(second, "x").start >= spanOf(first, "x").end ? "x" : "y";
}

/** `list` holds the things, one child each; `roomAt` says how far on others are drawn to make room. */
export function useDragging(
  list: RefObject<HTMLElement | null>,
  isOpen: boolean,
  roomAt: (spans: readonly Span[], from: number, to: number, place: number) => number,
  onDrop: (from: number, to: number) => void,
) {
  const grip = useRef<Grip | null>(null);
  const wasDragged = useRef(false);
  const [drag, setDrag] = useState<Drag | null>(null);
  const isDragging = drag !== null;

  useHeldTouch(list, () => grip.current !== null);

  /** To where the pointer is now; null while the hand that presses is still. */
  const followTo = (now: number): Drag | null => {
    const held = grip.current;
    if (!held || !list.current) return null;
    held.now = now;
    const { from, axis, start } = held;
    const moved = now + rolled(list.current, axis) - start;
    if (!held.spans && Math.abs(moved) < STILL) return null;
    wasDragged.current = true;
    held.spans ??= [...list.current.children].map((child) => spanOf(child, axis));
    const { spans } = held;
    const at = { spans, axis, from, by: within(spans, from, moved), to: placeUnder(spans, from, moved) };
    setDrag(at);
    return at;
  };
  const letGo = () => {
    grip.current = null;
    setDrag(null);
  };

  // A list that is longer than what is seen of it rolls on under a pointer at its edge.
  useEffect(() => {
    if (!isDragging) return;
    let frame = requestAnimationFrame(roll);
    function roll() {
      const held = grip.current;
      if (held && list.current) {
        const by = rollAt(spanOf(list.current, held.axis), held.now);
        const before = rolled(list.current, held.axis);
        if (by !== 0) list.current.scrollBy(held.axis === "y" ? { top: by } : { left: by });
        if (rolled(list.current, held.axis) !== before) followTo(held.now);
      }
      frame = requestAnimationFrame(roll);
    }
    return () => cancelAnimationFrame(frame);
  });

  const handlersAt = (place: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false;
      const isOnHandle = event.target instanceof Element && event.target.closest("[data-handle]") !== null;
      if (!isOpen || event.button !== 0 || (event.pointerType !== "mouse" && !isOnHandle)) return;
      if (!list.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const axis = axisOf(list.current);
      const now = pointerAt(event, axis);
      grip.current = { from: place, axis, now, start: now + rolled(list.current, axis), spans: null };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (grip.current) followTo(pointerAt(event, grip.current.axis));
    },
    // Where the hand lets go counts, and not what was drawn last: that may be behind a quick one.
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const end = grip.current && followTo(pointerAt(event, grip.current.axis));
      if (end && end.to !== end.from) onDrop(end.from, end.to);
      letGo();
    },
    onPointerCancel: letGo,
  });

  return {
    held: drag?.from ?? null,
    /** Whether a click that now comes from the pointer is only the end of a drag. */
    endsDrag: () => wasDragged.current,
    handlersAt,
    /** Where the one at a place is to be drawn. */
    styleAt(place: number) {
      if (!drag) return { transform: "translateY(0)" };
      const { spans, axis, from, to, by } = drag;
      const shift = place === from ? by : roomAt(spans, from, to, place);
      return { transform: `translate${axis.toUpperCase()}(${shift}px)` };
    },
  };
}
