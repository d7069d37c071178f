// The numbers have run away: what happened, why it usually does, and that nothing before is lost.

import { useTranslations } from "next-intl";
import type { Trouble } from "../../../lib/training/run-move";

export function TroubleNote({ trouble }: { trouble: Trouble }) {
  const t = useTranslations("training");
  return (
    <div role="alert" className="grid max-w-prose gap-2 rounded-card border-2 border-danger bg-surface p-5">
      <h3 className="font-bold text-lg">
        <span aria-hidden="true">▲ </span>
        {t("troubleTitle")}
      </h3>
      <p className="text-base">{t(`trouble.${trouble.what}`, { step: trouble.step + 1 })}</p>
      <p className="text-base">{t("troubleWhy")}</p>
    </div>
  );
}
