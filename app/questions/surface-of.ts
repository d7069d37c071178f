// Surfaces of kinds as parts of the program: each fetched when it is wanted, once a page.

"use client";

import { useLocale } from "next-intl";
import { useEffect } from "react";
import type { Locale } from "../../lib/locales";
import type { KindName } from "../../lib/questions/kinds";
import { onReturn, partOf } from "../live/browser";
import type { Part } from "../live/loader";
import { type Loaded, loadSurface } from "./load-surface";
import type { Registry, SurfaceName } from "./surfaces";

/** By registry, and then by kind and language. */
const parts = new WeakMap<object, Map<string, Part<unknown>>>();

export function surfaceOf<Of extends SurfaceName>(
  registry: Registry<Of>,
  kind: KindName,
  locale: Locale,
): Part<Loaded<Of>> {
  const known = parts.get(registry) ?? new Map<string, Part<unknown>>();
  parts.set(registry, known);
  const name = `${kind} ${locale}`;
  const part = known.get(name) ?? partOf(() => loadSurface(registry, kind, locale));
  known.set(name, part);
  return part as Part<Loaded<Of>>;
}

/** Fetches in quiet moments what the class is going to need. */
export function useAhead<Of extends SurfaceName>(registry: Registry<Of>, kinds: readonly KindName[]): void {
  const locale = useLocale();
  // A view brings a new list with the same names.
  const names = kinds.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the names that count.
  useEffect(() => {
    const wanted = kinds.map((kind) => surfaceOf(registry, kind, locale));
    for (const part of wanted) part.fetch();
    return onReturn(() => {
      for (const part of wanted) part.hurry();
    });
  }, [registry, names, locale]);
}
