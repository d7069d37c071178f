// The way back from one quiz or one class to all of them.

import Link from "next/link";
import { useTranslations } from "next-intl";

export function BackToDashboard() {
  const t = useTranslations("common");
  return (
    <Link
      href="/dashboard"
      className="inline-flex min-h-9 shrink-0 items-center gap-1.5 text-ink-soft text-sm hover:text-ink"
    >
      <span aria-hidden="true">←</span>
      <span className="underline decoration-line-strong underline-offset-4">{t("dashboard")}</span>
    </Link>
  );
}
