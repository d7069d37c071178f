// Lines that are put into an order, or each beside another: dragged by a finger or a mouse, tapped and put down, or moved by keys.

"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useId, useRef } from "react";
import type { Line } from "../../../../lib/questions/line";
import { Handle } from "../../../ui/dragging/handle";
import { useDragging } from "../../../ui/dragging/use-dragging";
import { LineSign } from "../line-sign";
import { LineText } from "../line-text";
import { namedLine } from "../named-line";
import { type Told, useLifting } from "./use-lifting";
import type { Way } from "./ways";

/** What is only heard. */
export interface ArrangeWords {
  help: string;
  /** Where a line is. */
  at: (place: number) => string;
  told: (what: Told["what"], line: string, place: number) => string;
}

interface ArrangeProps {
  lines: readonly Line[];
  /** The lines by place. */
  order: readonly number[];
  isOpen: boolean;
  way: Way;
  words: ArrangeWords;
  /** What stays at each place, where something does: beside its line, or above it where there is too little room. */
  staying?: (place: number) => ReactNode;
  onOrder: (order: number[]) => void;
}

export function Arrange({ lines, order, isOpen, way, words, staying, onOrder }: ArrangeProps) {
  const locale = useLocale();
  const help = useId();
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number, origin: number) => onOrder(way.put(order, from, to, origin));
  const lifting = useLifting(order, isOpen, move);
  const drag = useDragging(list, isOpen, way.roomAt, (from, to) => {
    lifting.drop(order[from] ?? 0, to);
    move(from, to, from);
  });
  const { lifted, told } = lifting;

  return (
    <>
      <ol ref={list} className={`grid grid-cols-[minmax(0,1fr)] ${staying ? "gap-3.5" : "gap-2"}`}>
        {order.map((line, place) => {
          const shown = lines[line];
          if (!shown) return null;
          const isUp = lifted === line || drag.held === place;
          return (
            <li
              key={line}
              className={`relative flex flex-wrap gap-x-3 gap-y-1 ${drag.held === place ? "z-10" : ""}`}
            >
              {staying && <div className="grid min-w-0 grow-2 basis-[13.5rem]">{staying(place)}</div>}
              <button
                type="button"
                ref={lifting.buttonOf(line)}
                disabled={!isOpen}
                aria-pressed={lifted === line}
                aria-describedby={help}
                onClick={({ detail }) => (detail === 0 || !drag.endsDrag()) && lifting.onPress(line, place)}
                onKeyDown={(event) => lifting.onKeyDown(event, place)}
                {...drag.handlersAt(place)}
                style={drag.styleAt(place)}
                className={`${drag.held === null || drag.held === place ? "" : "transition-transform duration-150"} flex min-h-14 min-w-0 grow-3 basis-[21.5rem] select-none items-center gap-2.5 rounded-card border-2 py-1.5 pl-2.5 text-left font-semibold text-lg leading-tight [@media(max-height:44rem)]:min-h-12 ${isUp ? "border-ink bg-accent text-accent-ink shadow-float" : lifted === null ? "border-line-strong bg-surface" : "border-line-strong border-dashed bg-surface"}`}
              >
                <LineSign place={line} isFilled={isUp} />
                <LineText {...shown} among={lines} />
                <span className="sr-only">{words.at(place)}</span>
                {isOpen ? <Handle /> : <span className="w-2.5" />}
              </button>
            </li>
          );
        })}
      </ol>
      <p id={help} hidden>
        {words.help}
      </p>
      <p className="sr-only" aria-live="assertive">
        {told && words.told(told.what, namedLine(lines, told.line, locale), told.place)}
      </p>
    </>
  );
}
