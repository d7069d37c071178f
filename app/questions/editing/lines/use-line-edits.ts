// What an author does to a list of lines: each is written, added, removed and moved, and the keyboard goes on where that leads.

"use client";

import { useLocale } from "next-intl";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Line } from "../../../../lib/questions/line";
import { roomAt } from "../../../ui/dragging/make-room";
import { stepOfKey } from "../../../ui/dragging/step-of-key";
import { useDragging } from "../../../ui/dragging/use-dragging";
import { moved } from "../../lines/moved";
import type { Control } from "./line-fields";
import { withPasted } from "./pasted-lines";

interface LineEdits<L> {
  lines: readonly L[];
  most: number;
  /** What a new one begins as. */
  empty: L;
  onChange: (lines: L[]) => void;
}

export function useLineEdits<L extends Line>({ lines, most, empty, onChange }: LineEdits<L>) {
  const locale = useLocale();
  const list = useRef<HTMLOListElement>(null);
  /** Where a line was moved to last, to be said aloud; `times` tells it from the same move once more. */
  const [told, tell] = useState({ times: 0, place: 0 });
  /** Where the keyboard goes on, once the list is as it should be. */
  const next = useRef<{ place: number; control: Control } | null>(null);

  useEffect(() => {
    if (!next.current) return;
    const { place, control } = next.current;
    const controls = list.current?.children[place];
    const wanted = controls?.querySelector<HTMLElement>(`[data-control=${control}]:enabled`);
    (wanted ?? controls?.querySelector<HTMLElement>("[data-control=text]"))?.focus();
    next.current = null;
  });

  const changeTo = (changed: L[], place: number) => {
    next.current = { place, control: "text" };
    onChange(changed);
  };
  const put = (from: number, to: number) => {
    tell({ times: told.times + 1, place: to });
    onChange(moved(lines, from, to));
  };
  const move = (place: number, by: -1 | 1, control: Control) => {
    const to = place + by;
    if (to < 0 || to >= lines.length) return;
    next.current = { place: to, control };
    put(place, to);
  };
  const drag = useDragging(list, true, roomAt, (from, to) => {
    // No keyboard comes up on a tablet that was not up before.
    const isIn = list.current?.children[from]?.contains(document.activeElement);
    if (isIn) next.current = { place: to, control: "text" };
    put(from, to);
  });

  return {
    ...{ list, told, drag, move },
    moveByKey: (event: KeyboardEvent, place: number) => {
      const step = stepOfKey(event);
      if (step) move(place, step, "text");
    },
    add: () => changeTo([...lines, empty], lines.length),
    paste: (event: ClipboardEvent<HTMLInputElement>, place: number) => {
      const pasted = event.clipboardData.getData("text/plain");
      const changed = withPasted(lines, place, pasted, event.currentTarget, { locale, empty, most });
      if (!changed) return;
      event.preventDefault();
      changeTo(changed.lines, changed.last);
    },
    remove: (place: number) => {
      const others = lines.filter((_, i) => i !== place);
      changeTo(others, Math.min(place, others.length - 1));
    },
    write: (place: number, part: Partial<Line>) =>
      onChange(lines.map((line, i) => (i === place ? { ...line, ...part } : line))),
  };
}
