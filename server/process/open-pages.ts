// Opens every page once before a teacher does: at its first opening a page loads its modules, hundreds of milliseconds in one piece, for which a class would wait.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { Agent, createServer, get, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { log } from "../settings/log";

/** What Next calls a part of an address that differs, as in `/quizzes/[id]`. */
const DIFFERS = /\[[^\]]+\]/g;

/** It makes nobody known, and has whoever looks for a teacher ask the accounts for one. */
const HEADERS = { cookie: "nobody=here" };

/** All addresses of the build in `folder` but those of what was made with it: icons, and what robots are told. */
export async function pagesOf(folder: string): Promise<string[]> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), "utf8"));
  const all: Record<string, string> = await read("app-path-routes-manifest.json");
  const { routes: made } = await read("prerender-manifest.json");
  return Object.values(all).filter((address) => !(address in made) && !address.startsWith("/_"));
}

/** They load what nearly all others need, and those take no longer then than an opened page does. */
const FIRST = ["/sign-in", "/dashboard", "/api/auth/[...all]"];

/**
 * Opens some of `pages` at once; the others follow one by one, while people may come, until what is returned is called.
 * Nobody is signed in, so a page shows the way in, or that there is no such class.
 */
export async function openPages(
  pages: readonly string[],
  handle: RequestListener,
): Promise<() => Promise<void>> {
  const http = createServer(handle).listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  // Of its own, since the common one may go by a proxy.
  const agent = new Agent();
  const open = async (address: string) => {
    const path = address.replace(DIFFERS, "none");
    try {
      const [page] = await once(get({ host: "127.0.0.1", port, path, headers: HEADERS, agent }), "response");
      await once(page.resume(), "end");
    } catch (error) {
      // It is opened by whoever asks for it then.
      log.warn({ err: error, address }, "page not opened beforehand");
    }
  };
  for (const address of FIRST) if (pages.includes(address)) await open(address);
  let isStopping = false;
  const others = (async () => {
    for (const address of pages) if (!isStopping && !FIRST.includes(address)) await open(address);
    http.closeAllConnections();
    await new Promise((closed) => http.close(closed));
  })();
  return () => {
    isStopping = true;
    return others;
  };
}
