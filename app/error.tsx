// Shown when a page breaks: says so plainly, and offers another try and a way out.

"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { startTransition } from "react";
import { Button, buttonStyle } from "./ui/button";
import { Mark } from "./ui/mark";
import { Phrase } from "./ui/phrase";

export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations("common");
  const router = useRouter();
  // What broke on the server is asked for anew: drawn again alone, its failure would be, too.
  const tryAgain = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <main id="main" className="m-auto grid max-w-lg justify-items-center gap-4 px-6 py-16 text-center">
      <Mark className="size-20" />
      <h1 className="font-bold text-2xl">{t("errorTitle")}</h1>
      <p className="text-balance text-ink-soft">
        <Phrase>{t("errorText")}</Phrase>
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        <Button tone="primary" onClick={tryAgain}>
          {t("tryAgain")}
        </Button>
        {/* Loaded anew, like all that broke: a link of the router's would cost every phone 3 kB more. */}
        <a href="/" className={buttonStyle({})}>
          {t("toHome")}
        </a>
      </div>
    </main>
  );
}
