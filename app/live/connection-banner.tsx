// Says that the connection is gone, once it has been gone for longer than a blink. It stands in a place of its own, and covers nothing.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Spinner } from "../ui/spinner";
import { useConnection } from "./live-screen";

/** Between the name of the class and what else there is. */
export const IN_HEADER =
  "ml-auto shrink-0 overflow-hidden rounded-control narrow:max-w-[9.5rem] narrow:text-xs narrow:[&_svg]:hidden";

const BLINK_MS = 1_000;

export function ConnectionBanner({ className }: { className: string }) {
  const t = useTranslations("live");
  const isGone = useGoneForLong();
  return (
    <div role="status" className={className}>
      {isGone && (
        <p className="flex items-center justify-center gap-3 bg-ink px-4 py-1.5 font-semibold text-paper leading-tight">
          <Spinner className="size-5 shrink-0" />
          {t("reconnecting")}
        </p>
      )}
    </div>
  );
}

function useGoneForLong(): boolean {
  const isLost = useConnection() === "lost";
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isLost) return;
    const timer = setTimeout(() => setLong(true), BLINK_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isLost]);
  return isLost && isLong;
}
