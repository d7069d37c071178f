// Playful or quiet: the switches about competing, set together.

"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Settings } from "../../../lib/session/state";
import { useHostView, useSocket } from "../../live/live-screen";
import { configure } from "../../live/requests";
import { useCommand } from "../../live/use-command";

const moods = {
  quiet: { speedBonus: false, placesOnPhones: false },
  playful: { speedBonus: true, placesOnPhones: true },
} satisfies Record<string, Partial<Settings>>;

const names = ["quiet", "playful"] as const;

/** Neither is chosen while the switches are set one by one to something between. */
export function ClassMood() {
  const t = useTranslations("host");
  const socket = useSocket();
  const { settings } = useHostView();
  const command = useCommand();
  const help = useId();
  const isSet = (name: (typeof names)[number]) =>
    settings.speedBonus === moods[name].speedBonus && settings.placesOnPhones === moods[name].placesOnPhones;
  return (
    <fieldset aria-describedby={help} className="grid gap-1.5 border-line border-b py-2">
      <legend className="float-left">{t("mood")}</legend>
      <div className="clear-both grid grid-cols-2 overflow-hidden rounded-control border-2 border-line-strong">
        {names.map((name) => (
          <label
            key={name}
            htmlFor={`${help}-${name}`}
            className={`relative grid min-h-10 cursor-pointer place-items-center px-3 font-semibold ${isSet(name) ? "bg-accent text-accent-ink" : ""}`}
          >
            <input
              id={`${help}-${name}`}
              type="radio"
              name={help}
              checked={isSet(name)}
              onChange={() => command.runInTurn(() => configure(socket, moods[name]))}
              className="peer sr-only"
            />
            <span
              aria-hidden="true"
              className="pointer-events-none absolute inset-0 peer-focus-visible:outline-3 peer-focus-visible:outline-focus peer-focus-visible:-outline-offset-3"
            />
            <span>
              {isSet(name) && <span aria-hidden="true">✓ </span>}
              {t(name)}
            </span>
          </label>
        ))}
      </div>
      <p id={help} className="text-ink-soft text-sm">
        {t("moodHelp")}
      </p>
    </fieldset>
  );
}
