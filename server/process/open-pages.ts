// Opens the pages that load most before anybody can: at its first opening a page loads its modules, hundreds of milliseconds in one piece, for which a class would wait.

import { once } from "node:events";
import { Agent, createServer, get, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { log } from "../settings/log";

/** They load what nearly all others need, and those take no longer then than an opened page does. */
export const OPENED_FIRST = ["/sign-in", "/dashboard", "/api/auth/get-session"];

/** It makes nobody known, and has whoever looks for a teacher ask the accounts for one. */
const HEADERS = { cookie: "nobody=here" };

/** Nobody is signed in, so a page shows the way in. */
export async function openPages(pages: readonly string[], handle: RequestListener): Promise<void> {
  const http = createServer(handle).listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  // Of its own, since the common one may go by a proxy.
  const agent = new Agent();
  for (const path of pages) {
    try {
      const [page] = await once(get({ host: "127.0.0.1", port, path, headers: HEADERS, agent }), "response");
      await once(page.resume(), "end");
    } catch (error) {
      // It is opened by whoever asks for it then.
      log.warn({ err: error, path }, "page not opened beforehand");
    }
  }
  http.close();
}
