// An address that is none, or whose escapes say nothing, leads nowhere, like any other that no page has.

import type { RequestListener } from "node:http";

/** No page has this name. */
const NOWHERE = "/no-such-address";

/** Pages read what stands in an address, and would break at one that cannot be read. */
export function withReadablePath(handle: RequestListener): RequestListener {
  return (request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    if (!isReadable(path)) request.url = NOWHERE;
    handle(request, response);
  };
}

/** `OPTIONS *` asks about no page, and a whole address is for proxies. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return path.startsWith("/");
  } catch {
    return false;
  }
}
