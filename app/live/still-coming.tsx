// Where a part of the screen is on its way; what comes within a second needs no words.

import { useTranslations } from "next-intl";
import { Spinner } from "../ui/spinner";

/** `isStuck` says that it was asked for in vain. */
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
