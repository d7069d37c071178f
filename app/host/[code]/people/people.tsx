// Who is in the class: names, whose phone is connected, the door, robots for a rehearsal, and the way out.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { RosterEntry } from "../../../../lib/session/views";
import { useRoster, useSocket } from "../../../live/live-screen";
import { callRobots, dismissRobots } from "../../../live/requests";
import { useCommand } from "../../../live/use-command";
import { Button } from "../../../ui/button";
import { SettingSwitch } from "../setting-switch";
import { Person } from "./person";
import { RemoveDialog } from "./remove-dialog";
import { Several } from "./several";

/** A small class: enough to see every screen alive. */
const ROBOTS = 12;

export function People() {
  const t = useTranslations("host");
  const socket = useSocket();
  const roster = useRoster();
  const command = useCommand();
  const [leaving, setLeaving] = useState<readonly RosterEntry[]>([]);
  const [isChoosing, setChoosing] = useState(false);
  const present = roster.filter((entry) => entry.present).length;
  const hasRobots = roster.some((entry) => entry.robot);
  const isSelecting = isChoosing && roster.length > 0;

  return (
    <section className="rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="font-bold text-lg">{t("people", { count: roster.length })}</h2>
        <p className="text-ink-soft text-sm">{t("present", { count: present })}</p>
      </div>
      <SettingSwitch name="lobbyOpen" />
      {roster.length === 0 && <p className="mt-1 text-ink-soft text-sm">{t("nobodyYet")}</p>}
      {isSelecting && <Several roster={roster} onRemove={setLeaving} onDone={() => setChoosing(false)} />}
      {!isSelecting && roster.length > 0 && (
        <ul className="-mx-4 -mt-1 -mb-2 max-h-60 scroll-py-2 overflow-y-auto p-2">
          {roster.map((entry) => (
            <Person key={entry.id} entry={entry} onRemove={() => setLeaving([entry])} />
          ))}
        </ul>
      )}
      {!isSelecting && (
        <div className="mt-3 flex flex-wrap gap-2 border-line border-t pt-3">
          {roster.length > 1 && (
            <Button size="sm" onClick={() => setChoosing(true)}>
              {t("several")}
            </Button>
          )}
          <Button size="sm" onClick={() => command.run(() => callRobots(socket, ROBOTS))}>
            {t("callRobots", { count: ROBOTS })}
          </Button>
          {hasRobots && (
            <Button size="sm" onClick={() => command.runInTurn(() => dismissRobots(socket))}>
              {t("dismissRobots")}
            </Button>
          )}
        </div>
      )}
      <RemoveDialog leaving={leaving} onDone={() => setLeaving([])} />
    </section>
  );
}
