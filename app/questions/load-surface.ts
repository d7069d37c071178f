// Fetches one surface of a kind together with what the kind says; on the server, and below the hooks of the screens.

import type { Locale } from "../../lib/locales";
import type { KindName } from "../../lib/questions/kinds";
import { loadSayings, type Sayings } from "./sayings";
import type { Registry, SurfaceName, Surfaces } from "./surfaces";

/** A surface that only ever gets what is of its own kind, and what that kind says. */
export interface Loaded<Of extends SurfaceName> {
  surface: Surfaces<KindName>[Of];
  says: Sayings;
}

export async function loadSurface<Of extends SurfaceName>(
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
