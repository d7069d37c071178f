// Surfaces of kinds as React knows them: fetched when they are wanted, once a page.

"use client";

import { useLocale } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import type { Locale } from "../../lib/locales";
import type { KindName } from "../../lib/questions/kinds";
import { browser, onReturn } from "./browser";
import { createPart, type Loading, type Part } from "./loader";
import { loadSayings, type Sayings } from "./sayings";
import type { Registry, SurfaceName, Surfaces } from "./surfaces";

/** A surface that only ever gets what is of its own kind, and what that kind says. */
export interface Loaded<Of extends SurfaceName> {
  surface: Surfaces<KindName>[Of];
  says: Sayings;
}

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
  const part = known.get(name) ?? createPart(() => load(registry, kind, locale), browser);
  known.set(name, part);
  return part as Part<Loaded<Of>>;
}

async function load<Of extends SurfaceName>(
  registry: Registry<Of>,
  kind: KindName,
  locale: Locale,
): Promise<Loaded<Of>> {
  // Each kind's surface is typed by what it is given; a question is only ever handed to its own.
  const entry = registry[kind] as (() => Promise<Surfaces<KindName>[Of]>) | null;
  if (!entry) throw new Error(`Questions of the kind ${kind} have no such surface.`);
  const [surface, says] = await Promise.all([entry(), loadSayings(kind, locale)]);
  return { surface, says };
}

const notYet = { status: "loading" } as const;

export function useSurface<Of extends SurfaceName>(
  registry: Registry<Of>,
  kind: KindName,
): Loading<Loaded<Of>> {
  const part = partOf(registry, kind, useLocale());
  useEffect(() => {
    const leave = part.need();
    const unwatch = onReturn(part.hurry);
    return () => {
      unwatch();
      leave();
    };
  }, [part]);
  return useSyncExternalStore(part.loading.subscribe, part.loading.get, () => notYet);
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
