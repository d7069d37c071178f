// The class has ended; the projector says goodbye.

import { useTranslations } from "next-intl";
import { Mark } from "../../ui/mark";

export function Over() {
  const t = useTranslations("screen");
  return (
    <div className="m-auto grid justify-items-center gap-6 text-center">
      <Mark className="size-40" />
      <h2 className="font-extrabold text-4xl">{t("overTitle")}</h2>
      <p className="text-2xl text-ink-soft">{t("overText")}</p>
    </div>
  );
}
