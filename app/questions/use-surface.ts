// Surfaces of kinds as React knows them: fetched when they are wanted, once a page.

"use client";

import { useLocale } from "next-intl";
import { useEffect } from "react";
import type { Locale } from "../../lib/locales";
import type { KindName } from "../../lib/questions/kinds";
import { browser, onReturn } from "./browser";
import { type Loaded, loadSurface } from "./load-surface";
import { createPart, type Loading, type Part } from "./loader";
import type { Registry, SurfaceName } from "./surfaces";
import { usePart } from "./use-part";

/** By registry, and then by kind and language. */
const parts = new WeakMap<object, Map<string, Part<unknown>>>();

function partOf<Of extends SurfaceName>(
  registry: Registry<Of>,
  kind: KindName,
  locale: Locale,
): Part<Loaded<Of>> {
  const known = parts.get(registry) ?? new Map<string, Part<unknown>>();
  parts.set(registry, known);
  const name = `${kind} ${locale}`;
  const part = known.get(name) ?? createPart(() => loadSurface(registry, kind, locale), browser);
  known.set(name, part);
  return part as Part<Loaded<Of>>;
}

export function useSurface<Of extends SurfaceName>(
  registry: Registry<Of>,
  kind: KindName,
): Loading<Loaded<Of>> {
  return usePart(partOf(registry, kind, useLocale()));
}

/** Fetches in quiet moments what the class is going to need. */
export function useAhead<Of extends SurfaceName>(registry: Registry<Of>, kinds: readonly KindName[]): void {
  const locale = useLocale();
  // A view brings a new list with the same names.
  const names = kinds.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the names that count.
  useEffect(() => {
    const wanted = kinds.map((kind) => partOf(registry, kind, locale));
    for (const part of wanted) part.fetch();
    return onReturn(() => {
      for (const part of wanted) part.hurry();
    });
  }, [registry, names, locale]);
}
