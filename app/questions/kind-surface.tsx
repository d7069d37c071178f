// A part of a screen that belongs to one kind of question: it comes when it is fetched, with the words of its kind.

"use client";

import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import type { KindName } from "../../lib/questions/kinds";
import { Spinner } from "../ui/spinner";
import type { Sayings } from "./sayings";
import type { Registry, SurfaceName, Surfaces } from "./surfaces";
import { useSurface } from "./use-surface";

interface KindSurfaceProps<Of extends SurfaceName> {
  of: Registry<Of>;
  kind: KindName;
  /** What is there meanwhile, and says so where it takes long. */
  meanwhile?: ReactNode;
  children: (surface: Surfaces<KindName>[Of], says: Sayings) => ReactNode;
}

export function KindSurface<Of extends SurfaceName>({ of, kind, meanwhile, children }: KindSurfaceProps<Of>) {
  const loading = useSurface(of, kind);
  if (loading.status !== "ready") {
    return meanwhile === undefined ? <StillComing isStuck={loading.status === "failed"} /> : meanwhile;
  }
  const { surface, says } = loading.value;
  return (
    <WordsOf kind={kind} says={says}>
      {children(surface, says)}
    </WordsOf>
  );
}

/** Adds the kind's words to those of the page. */
function WordsOf({ kind, says, children }: { kind: KindName; says: Sayings; children: ReactNode }) {
  const locale = useLocale();
  const page = useMessages();
  const messages = useMemo(
    () => ({ ...page, questions: { ...page.questions, [kind]: says.messages } }),
    [page, kind, says],
  );
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}

/** What comes within a second needs no words. */
function StillComing({ isStuck }: { isStuck: boolean }) {
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
