// One thing that a host may switch at any moment.

"use client";

import { useTranslations } from "next-intl";
import type { Settings } from "../../../lib/session/state";
import { useHostView, useSocket } from "../../live/live-screen";
import { configure } from "../../live/requests";
import { useCommand } from "../../live/use-command";

export function SettingSwitch({ name }: { name: Exclude<keyof Settings, "joinAddress" | "pythonShown"> }) {
  const t = useTranslations("host");
  const socket = useSocket();
  const { settings } = useHostView();
  const command = useCommand();
  return (
    <label htmlFor={name} className="relative flex min-h-11 cursor-pointer items-center gap-3">
      <span className="grow">{t(name)}</span>
      <input
        id={name}
        type="checkbox"
        checked={settings[name] ?? false}
        onChange={() => command.runInTurn(() => configure(socket, { [name]: !settings[name] }))}
        className="peer sr-only"
      />
      <span
        aria-hidden="true"
        className="focus-ring relative forced-color-adjust-none h-7 w-12 shrink-0 rounded-full border-2 border-line-strong bg-sunken transition-colors before:absolute before:top-0.5 before:left-0.5 before:size-5 before:rounded-full before:bg-line-strong before:transition-[left] peer-checked:border-ink peer-checked:bg-accent peer-checked:before:left-5.5 peer-checked:before:bg-accent-ink"
      />
    </label>
  );
}
