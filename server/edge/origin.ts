// Which pages may open a connection: only the server's own, so that no other site speaks with a teacher's cookie.

import type { IncomingMessage } from "node:http";

/** A browser always says where a page comes from when that matters; other programs have no cookies to misuse. */
export function isOwnPage(request: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
