// The big screens that the host has admitted, and the way to send one away.

"use client";

import { useTranslations } from "next-intl";
import { useScreens, useSocket } from "../../live/live-screen";
import { refuseScreen } from "../../live/requests";
import { useCommand } from "../../live/use-command";
import { Button } from "../../ui/button";
import { useDeviceName } from "./use-device-name";

export function AdmittedScreens() {
  const t = useTranslations("host");
  const socket = useSocket();
  const command = useCommand();
  const deviceName = useDeviceName();
  const { admitted } = useScreens();
  if (admitted.length === 0) return null;
  return (
    <section className="rounded-card border border-line bg-surface p-4 shadow-card">
      <h2 className="font-bold text-lg">{t("admittedScreens")}</h2>
      <ul className="mt-1 grid gap-1">
        {admitted.map(({ id, number, device }) => (
          <li key={id} className="flex items-center gap-3">
            <span className="font-bold">{number}</span>
            <span className="min-w-0 grow truncate text-ink-soft">{deviceName(device)}</span>
            <Button
              size="sm"
              aria-label={t("sendAwayLabel", { number })}
              onClick={() => command.runInTurn(() => refuseScreen(socket, id))}
            >
              {t("sendAway")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
