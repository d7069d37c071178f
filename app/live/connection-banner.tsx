// Says that the connection is gone, once it has been gone for longer than a blink.

"use client";

import { useTranslations } from "next-intl";
import { Spinner } from "../ui/spinner";
import { useConnection } from "./live-screen";

export function ConnectionBanner() {
  const t = useTranslations("live");
  const isLost = useConnection() === "lost";
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-40 flex justify-center p-3">
      {isLost && (
        <p className="flex items-center gap-3 rounded-control bg-ink px-5 py-3 font-semibold text-paper shadow-float transition-opacity delay-1000 starting:opacity-0">
          <Spinner />
          {t("reconnecting")}
        </p>
      )}
    </div>
  );
}
