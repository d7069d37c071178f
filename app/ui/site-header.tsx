// The bar above the pages that are read at a desk: the way home, what the page offers, the language.

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LanguageSwitch } from "./language-switch";
import { Mark } from "./mark";
import { ThemeSwitch } from "./theme-switch";

export async function SiteHeader({ homeHref = "/", children }: { homeHref?: string; children?: ReactNode }) {
  const t = await getTranslations("common");
  return (
    <header className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-2 px-4 py-3 max-[24rem]:px-2 sm:px-6">
      <Link
        href={homeHref}
        className="flex min-h-11 items-center gap-2.5 whitespace-nowrap rounded-control pr-2 font-bold text-lg max-[24rem]:pr-0"
      >
        <Mark className="size-8" />
        <span>{t("appName")}</span>
      </Link>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-1 print:hidden">
        {children}
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
