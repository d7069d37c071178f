// Lines that are put into an order: dragged by a finger or a mouse, tapped and put down, or moved by keys.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import type { Line } from "../../../../lib/questions/line";
import { LineSign } from "../line-sign";
import { LineText } from "../line-text";
import { moved } from "../moved";
import { namedLine } from "../named-line";
import { useDragging } from "./use-dragging";
import { useLifting } from "./use-lifting";

interface ArrangeProps {
  lines: readonly Line[];
  /** The lines by place. */
  order: readonly number[];
  isOpen: boolean;
  onOrder: (order: number[]) => void;
}

export function Arrange({ lines, order, isOpen, onOrder }: ArrangeProps) {
  const t = useTranslations("live.arrange");
  const locale = useLocale();
  const help = useId();
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number) => onOrder(moved(order, from, to));
  const lifting = useLifting(order, isOpen, move);
  const drag = useDragging(list, isOpen, (from, to) => {
    lifting.drop(order[from] ?? 0, to);
    move(from, to);
  });
  const count = lines.length;
  const { lifted, told } = lifting;

  return (
    <>
      <ol ref={list} className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {order.map((line, place) => {
          const shown = lines[line];
          if (!shown) return null;
          const isUp = lifted === line || drag.held === place;
          return (
            <li
              key={line}
              className={`relative ${drag.held === place ? "z-10" : drag.held === null ? "" : "transition-transform duration-150"}`}
              style={{ transform: `translateY(${drag.shiftOf(place)}px)` }}
            >
              <button
                type="button"
                ref={lifting.buttonOf(line)}
                disabled={!isOpen}
                aria-pressed={lifted === line}
                aria-describedby={help}
                onClick={({ detail }) => (detail === 0 || !drag.endsDrag()) && lifting.onPress(line, place)}
                onKeyDown={(event) => lifting.onKeyDown(event, place)}
                {...drag.handlersAt(place)}
                className={`flex min-h-14 w-full select-none items-center gap-2.5 rounded-card border-2 py-1.5 pl-2.5 text-left font-semibold text-lg leading-tight [@media(max-height:44rem)]:min-h-12 ${isUp ? "border-ink bg-accent text-accent-ink shadow-float" : lifted === null ? "border-line-strong bg-surface" : "border-line-strong border-dashed bg-surface"}`}
              >
                <LineSign place={line} isFilled={isUp} />
                <LineText {...shown} among={lines} />
                <span className="sr-only">{t("place", { place: place + 1, count })}</span>
                {isOpen ? <Handle /> : <span className="w-2.5" />}
              </button>
            </li>
          );
        })}
      </ol>
      <p id={help} hidden>
        {t("help")}
      </p>
      <p className="sr-only" aria-live="assertive">
        {told && t(told.what, { name: namedLine(lines, told.line, locale), place: told.place + 1, count })}
      </p>
    </>
  );
}

/** Under it the page stays where it is. */
function Handle() {
  return (
    <span
      data-handle=""
      aria-hidden="true"
      className="grid w-11 shrink-0 touch-none place-items-center self-stretch"
    >
      <svg viewBox="0 0 12 20" aria-hidden="true" className="h-6 fill-current">
        {[4, 10, 16].flatMap((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.7" />))}
      </svg>
    </span>
  );
}
