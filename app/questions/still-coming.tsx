// What stands where a part of the program has not arrived yet; what comes within a second needs no words.

"use client";

import { useTranslations } from "next-intl";
import { Spinner } from "../ui/spinner";

export function StillComing({ isStuck }: { isStuck: boolean }) {
  const t = useTranslations("live");
  return (
    <div role="status" className="m-auto grid max-w-md justify-items-center gap-3 py-6 text-center">
      <Spinner className="size-8" />
      <p className="font-semibold transition-opacity delay-1000 starting:opacity-0">
        {isStuck ? t("partMissing") : t("partComing")}
      </p>
    </div>
  );
}
