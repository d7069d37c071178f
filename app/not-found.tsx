// Shown for an address that leads nowhere.

import { getTranslations } from "next-intl/server";
import { LinkButton } from "./ui/link-button";
import { Mark } from "./ui/mark";
import { SiteHeader } from "./ui/site-header";

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <>
      <SiteHeader />
      <main id="main" className="m-auto grid max-w-lg justify-items-center gap-4 px-6 py-16 text-center">
        <Mark className="size-20" />
        <h1 className="font-bold text-2xl">{t("notFoundTitle")}</h1>
        <p className="text-ink-soft">{t("notFoundText")}</p>
        <LinkButton href="/" tone="primary">
          {t("toHome")}
        </LinkButton>
      </main>
    </>
  );
}
