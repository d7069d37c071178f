// A part of a screen that belongs to one kind of question: it comes when it is fetched, with the words of its kind.

"use client";

import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { type ReactNode, useMemo } from "react";
import type { KindName } from "../../lib/questions/kinds";
import { Later } from "../live/later";
import type { Sayings } from "./sayings";
import { surfaceOf } from "./surface-of";
import type { Registry, SurfaceName, Surfaces } from "./surfaces";

interface KindSurfaceProps<Of extends SurfaceName> {
  of: Registry<Of>;
  kind: KindName;
  /** Where nothing needs to be said of its coming. */
  meanwhile?: ReactNode;
  children: (surface: Surfaces<KindName>[Of], says: Sayings) => ReactNode;
}

export function KindSurface<Of extends SurfaceName>({ of, kind, meanwhile, children }: KindSurfaceProps<Of>) {
  const part = surfaceOf(of, kind, useLocale());
  return (
    <Later part={part} meanwhile={meanwhile}>
      {({ surface, says }) => (
        <WordsOf kind={kind} says={says}>
          {children(surface, says)}
        </WordsOf>
      )}
    </Later>
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
