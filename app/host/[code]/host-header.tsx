// The strip above the control: the way back to the desk, the class, its projector in a window of its own.

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { textIn } from "../../../lib/questions/text-in";
import type { HostView } from "../../../lib/session/views";
import { buttonStyle } from "../../ui/button";
import { Mark } from "../../ui/mark";

interface HostHeaderProps {
  view: HostView | null;
  languageSwitch: ReactNode;
  /** That the connection is gone. */
  children: ReactNode;
}

export function HostHeader({ view, languageSwitch, children }: HostHeaderProps) {
  const t = useTranslations("host");
  const locale = useLocale();
  return (
    <header className="flex items-center gap-3 py-3 flat:py-1">
      <Link
        href="/dashboard"
        className="flex min-h-11 items-center gap-2.5 shrink-0 rounded-control pr-2 font-semibold"
        aria-label={t("toDesk")}
      >
        <Mark className="size-8" />
      </Link>
      <h1 className="min-w-0 truncate font-bold text-lg">{textIn(locale, view?.title)}</h1>
      {children}
      <div className="ml-auto flex shrink-0 items-center gap-1">
        {languageSwitch}
        {view && (
          <a
            href={`/screen/${view.code}`}
            target="_blank"
            rel="noreferrer"
            className={buttonStyle({ size: "md" }, "max-sm:hidden")}
          >
            {t("openProjector")} <span aria-hidden="true">↗</span>
          </a>
        )}
      </div>
    </header>
  );
}
