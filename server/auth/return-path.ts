// Where someone wanted to go before they had to sign in; only ever a page of this server.

/** Any origin will do: a path that leaves it would leave the real one. */
const HERE = "http://here.invalid";

/** The path as browsers understand it, if it stays on this server, else null. */
export function returnPath(wanted: unknown): string | null {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return null;
  const path = pathHere(wanted);
  // Understood once more, since what is left of a detour may lead away: `/.//x` is `//x`.
  return path !== null && pathHere(path) === path ? path : null;
}

function pathHere(wanted: string): string | null {
  if (!URL.canParse(wanted, HERE)) return null;
  const { origin, pathname, search } = new URL(wanted, HERE);
  return origin === HERE ? pathname + search : null;
}
