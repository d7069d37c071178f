// Stands where the network of a round will be, while its numbers are still on their way.

import { useTranslations } from "next-intl";
import { Spinner } from "../../ui/spinner";

/** What comes within a second needs no words. */
export function RunComing() {
  const t = useTranslations("questions.weight");
  return (
    <div
      role="status"
      className="grid h-full grow content-center justify-items-center gap-3 py-6 text-center"
    >
      <Spinner className="size-8" />
      <p className="font-semibold transition-opacity delay-1000 starting:opacity-0">{t("runComing")}</p>
    </div>
  );
}
