// How long the class has been at it, and about how long what is left will take.

"use client";

import { useTranslations } from "next-intl";
import { useHostView, useOffset } from "../../live/live-screen";
import { useServerNow } from "../../live/use-server-now";

const EVERY_MS = 10_000;
const inMinutes = (ms: number) => Math.max(0, Math.round(ms / 60_000));

export function Pace() {
  const t = useTranslations("host.script");
  const { begunAt, left } = useHostView().pace;
  const now = useServerNow(useOffset(), EVERY_MS);
  const minutes = inMinutes(1_000 * left);
  return (
    <p className="text-ink-soft text-sm">
      {begunAt === null
        ? t("takes", { left: minutes })
        : t("pace", { used: inMinutes(now - begunAt), left: minutes })}
    </p>
  );
}
