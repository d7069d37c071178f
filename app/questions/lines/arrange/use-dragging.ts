// A line in somebody's hand: a finger takes it by its handle at once, a mouse anywhere.

"use client";

import { type PointerEvent, type RefObject, useRef, useState } from "react";
import { useHeldTouch } from "../../../ui/use-held-touch";
import { placeUnder, roomAt, type Span } from "./make-room";

/** A hand that presses is never quite still. */
const STILL = 4;

interface Drag {
  spans: Span[];
  from: number;
  to: number;
  by: number;
}

/** `list` holds the lines, one child each. */
export function useDragging(
  list: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDrop: (from: number, to: number) => void,
) {
  const grip = useRef<{ from: number; y: number } | null>(null);
  const wasDragged = useRef(false);
  const [drag, setDrag] = useState<Drag | null>(null);

  useHeldTouch(list, () => grip.current !== null);
  const spans = () =>
    [...(list.current?.children ?? [])].map((child) => {
      const { top, bottom } = child.getBoundingClientRect();
      return { top, bottom };
    });
  const letGo = () => {
    grip.current = null;
    setDrag(null);
  };
  const handlersAt = (place: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false;
      const isOnHandle = event.target instanceof Element && event.target.closest("[data-handle]") !== null;
      if (!isOpen || event.button !== 0 || (event.pointerType !== "mouse" && !isOnHandle)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { from: place, y: event.pageY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!grip.current) return;
      const { from, y } = grip.current;
      const by = event.pageY - y;
      if (!drag && Math.abs(by) < STILL) return;
      wasDragged.current = true;
      const measured = drag?.spans ?? spans();
      setDrag({ spans: measured, from, by, to: placeUnder(measured, from, by) });
    },
    onPointerUp: () => {
      if (drag && drag.to !== drag.from) onDrop(drag.from, drag.to);
      letGo();
    },
    onPointerCancel: letGo,
  });

  return {
    held: drag?.from ?? null,
    /** Whether a click that now comes from the pointer is only the end of a drag. */
    endsDrag: () => wasDragged.current,
    handlersAt,
    /** How far down the line at a place is to be drawn. */
    shiftOf: (place: number) => {
      if (!drag) return 0;
      return place === drag.from ? drag.by : roomAt(drag.spans, drag.from, drag.to, place);
    },
  };
}
