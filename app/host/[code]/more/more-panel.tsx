// Everything beside the next thing, in one place: a column where there is room for one, otherwise a sheet above the bar.

"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent, ReactNode } from "react";
import { EndClass } from "../end-class";
import { useMore } from "./more-place";

export const MORE_ID = "more";

const SHEET =
  "sm:slim:max-h-[50vh] slim:border-line-strong slim:border-t-2 slim:bg-paper slim:py-3 max-sm:-mx-4 max-sm:max-h-[42vh] max-sm:px-4";
/** As high as the window above the bar at most, so that the picture beside it need not grow with it. */
const COLUMN =
  "broad:sticky broad:top-4 broad:col-start-2 broad:row-span-2 broad:row-start-1 broad:-mx-2 broad:max-h-[calc(var(--view)-max(5rem,var(--foot,0px))-1.25rem)] broad:self-start broad:px-2 broad:pb-2 flat:row-span-1";

interface MorePanelProps {
  /** What belongs to the run, in sections. */
  run?: ReactNode;
  /** What belongs to the class: its entrance, its people, its settings. */
  around: ReactNode;
}

export function MorePanel({ run, around }: MorePanelProps) {
  const t = useTranslations("host.more");
  const { isOpen, close, panel } = useMore();
  const onKeyDown = (event: KeyboardEvent) => {
    const isInDialog = event.target instanceof Element && event.target.closest("dialog");
    if (event.key === "Escape" && !isInDialog) close();
  };
  if (!isOpen) return null;
  return (
    <aside
      ref={panel}
      id={MORE_ID}
      tabIndex={-1}
      aria-labelledby={`${MORE_ID}-title`}
      onKeyDown={onKeyDown}
      className={`scroll-py-6 overflow-y-auto outline-none ${SHEET} ${COLUMN}`}
    >
      <h2 id={`${MORE_ID}-title`} className="mb-2 font-bold text-lg">
        {t("title")}
      </h2>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start items-start gap-4 sm:slim:grid-cols-2">
        {run && <div className="rounded-card border border-line bg-surface px-4 shadow-card">{run}</div>}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {around}
          <div className="justify-self-start">
            <EndClass />
          </div>
        </div>
      </div>
    </aside>
  );
}

/** A few controls that belong together, under their name. */
export function MoreSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-2 border-line py-3 not-first:border-t">
      <h3 className="font-semibold text-ink-soft text-sm">{title}</h3>
      {children}
    </div>
  );
}
