// A big screen elsewhere asks to show the class: one notice however many there are, and one press to admit.

"use client";

import { useTranslations } from "next-intl";
import { isThere } from "../../../lib/session/screens";
import { useOffset, useScreens, useSocket } from "../../live/live-screen";
import { admitScreen, refuseAllScreens, refuseScreen } from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { useServerNow } from "../../live/use-server-now";
import { Button } from "../../ui/button";
import { useDeviceName } from "./use-device-name";

/** One that has gone is not offered for much longer. */
const LOOK_EVERY_MS = 5_000;

export function AskingScreens() {
  const t = useTranslations("host");
  const socket = useSocket();
  const command = useCommand();
  const deviceName = useDeviceName();
  const now = useServerNow(useOffset(), LOOK_EVERY_MS);
  const waiting = useScreens().waiting.filter((screen) => isThere(screen, now));
  const [first, ...others] = waiting;
  return (
    <div role="status">
      {first && (
        <section
          aria-label={t("screens")}
          className="mb-4 grid gap-2 rounded-card border-2 border-line-strong bg-surface px-4 py-3 shadow-card"
        >
          <p>
            <strong>{t("screensAsk", { count: waiting.length })}</strong> {t("compareNumber")}
          </p>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {waiting.map(({ id, number, device }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-extrabold text-2xl">{number}</span>
                <span className="text-ink-soft">{deviceName(device)}</span>
                <Button
                  tone="primary"
                  aria-label={t("admitLabel", { number })}
                  onClick={() => command.runInTurn(() => admitScreen(socket, id))}
                >
                  {t("admit")}
                </Button>
                {others.length === 0 && (
                  <Button
                    aria-label={t("refuseLabel", { number })}
                    onClick={() => command.runInTurn(() => refuseScreen(socket, id))}
                  >
                    {t("refuse")}
                  </Button>
                )}
              </li>
            ))}
            {others.length > 0 && (
              <li>
                <Button onClick={() => command.runInTurn(() => refuseAllScreens(socket))}>
                  {t("refuseAll")}
                </Button>
              </li>
            )}
          </ul>
        </section>
      )}
    </div>
  );
}
