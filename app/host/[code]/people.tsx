// Who is in the class: names, whose phone is connected, robots for a rehearsal, and the way out.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RosterEntry } from "../../../lib/session/views";
import { useClassRun, useRoster, useSocket } from "../../live/live-screen";
import { callRobots, dismissRobots, removeParticipant } from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";

/** A small class: enough to see every screen alive. */
const ROBOTS = 12;

export function People() {
  const t = useTranslations("host");
  const socket = useSocket();
  const roster = useRoster();
  const command = useCommand();
  const [leaving, setLeaving] = useState<RosterEntry | null>(null);
  const present = roster.filter((entry) => entry.present).length;
  const hasTurned = (useClassRun()?.votes?.scores.length ?? 0) > 0;
  const hasRobots = roster.some((entry) => entry.robot);

  function remove() {
    if (leaving) command.run(() => removeParticipant(socket, leaving.id));
    setLeaving(null);
  }

  return (
    <section className="rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="font-bold text-lg">{t("people", { count: roster.length })}</h2>
        <p className="text-ink-soft text-sm">{t("present", { count: present })}</p>
      </div>
      {roster.length === 0 ? (
        <p className="mt-1 text-ink-soft text-sm">{t("nobodyYet")}</p>
      ) : (
        <ul className="-mx-2 mt-2 max-h-56 overflow-y-auto">
          {roster.map((entry) => (
            <Person key={entry.id} entry={entry} onRemove={() => setLeaving(entry)} />
          ))}
        </ul>
      )}
      <div className="mt-3 flex flex-wrap gap-2 border-line border-t pt-3">
        <Button size="sm" onClick={() => command.run(() => callRobots(socket, ROBOTS))}>
          {t("callRobots", { count: ROBOTS })}
        </Button>
        {hasRobots && (
          <Button size="sm" onClick={() => command.run(() => dismissRobots(socket))}>
            {t("dismissRobots")}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={leaving !== null}
        title={t("removeTitle", { name: leaving?.nickname ?? "" })}
        confirmLabel={t("remove")}
        onConfirm={remove}
        onCancel={() => setLeaving(null)}
      >
        {t("removeText")}
        {/* What the class has seen turn is not taken back: a run is told by its votes. */}
        {hasTurned && ` ${t("removeTurned")}`}
      </ConfirmDialog>
    </section>
  );
}

function Person({ entry, onRemove }: { entry: RosterEntry; onRemove: () => void }) {
  const t = useTranslations("host");
  const { nickname, robot, present } = entry;
  return (
    <li className="flex items-center gap-2 rounded-control px-2 hover:bg-sunken">
      <span aria-hidden="true" className={present ? "text-ink" : "text-ink-soft"}>
        {present ? "●" : "○"}
      </span>
      <span className={`min-w-0 grow truncate ${present ? "" : "text-ink-soft"}`}>{nickname}</span>
      {!present && <span className="shrink-0 text-ink-soft text-xs">{t("away")}</span>}
      {robot && (
        <span className="shrink-0 rounded-full bg-sunken px-2 text-ink-soft text-xs">{t("robot")}</span>
      )}
      <button
        type="button"
        aria-label={t("removeLabel", { name: nickname })}
        onClick={onRemove}
        className="grid size-9 shrink-0 place-items-center rounded-control text-ink-soft hover:text-danger"
      >
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  );
}
