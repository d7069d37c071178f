// Where someone wanted to go before they had to sign in; only ever a page of this server.

/** Any origin will do: a path that leaves it would leave the real one. */
const HERE = "http://here.invalid";

/** The path if it stays on this server, else null; browsers read `//x`, `/\x` and control characters as ways out. */
export function returnPath(wanted: unknown): string | null {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, HERE)) return null;
  const url = new URL(wanted, HERE);
  return url.origin === HERE ? url.pathname + url.search : null;
}
