// Shown when a page breaks: says so plainly and offers another try.

"use client";

import { useTranslations } from "next-intl";
import { Button } from "./ui/button";
import { Mark } from "./ui/mark";
import { Phrase } from "./ui/phrase";

export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations("common");
  return (
    <main id="main" className="m-auto grid max-w-lg justify-items-center gap-4 px-6 py-16 text-center">
      <Mark className="size-20" />
      <h1 className="font-bold text-2xl">{t("errorTitle")}</h1>
      <p className="text-balance text-ink-soft">
        <Phrase>{t("errorText")}</Phrase>
      </p>
      <Button tone="primary" onClick={reset}>
        {t("tryAgain")}
      </Button>
    </main>
  );
}
