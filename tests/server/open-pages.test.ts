// Every page is opened once, one after the other, by nobody; what most of them need before the server listens.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPages, pagesOf } from "../../server/process/open-pages";
import { readConfig } from "../../server/settings/config";

it("opens what a build serves, but for what was made with it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "blamegrad-pages-"));
  const write = (name: string, what: object) => writeFile(join(folder, name), JSON.stringify(what));
  await write("app-path-routes-manifest.json", {
    "/page": "/",
    "/_not-found/page": "/_not-found",
    "/icon.svg/route": "/icon.svg",
    "/quizzes/[id]/print/page": "/quizzes/[id]/print",
    "/api/auth/[...all]/route": "/api/auth/[...all]",
  });
  await write("prerender-manifest.json", { routes: { "/icon.svg": {} } });
  expect(await pagesOf(folder)).toEqual(["/", "/quizzes/[id]/print", "/api/auth/[...all]"]);
  await rm(folder, { recursive: true });
});

/** Opens these as a start does, and says what was asked for: by then, and all together. */
async function opened(pages: readonly string[], stopAfter = Number.POSITIVE_INFINITY) {
  const asked: string[] = [];
  let open = 0;
  let enough = () => {};
  const asEnough = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const stop = await openPages(pages, ({ url = "", headers }, response) => {
    asked.push(url);
    if (asked.length === Math.min(pages.length, stopAfter)) enough();
    expect([++open, headers.cookie]).toEqual([1, "nobody=here"]);
    setTimeout(() => {
      open--;
      if (url === "/lost") return void response.destroy();
      if (url === "/dashboard") response.writeHead(307, { location: "/sign-in" });
      else response.writeHead(url === "/broken" ? 500 : 200);
      response.end("a page");
    }, 5);
  });
  const atOnce = [...asked];
  await asEnough;
  await stop();
  return { atOnce, asked };
}

const PAGES = ["/", "/broken", "/lost", "/dashboard", "/quizzes/[id]/print", "/sign-in"];

it("waits for what most pages need, and asks for the others one at a time, whatever becomes of one", async () => {
  const { atOnce, asked } = await opened(PAGES);
  expect(atOnce.slice(0, 2)).toEqual(["/sign-in", "/dashboard"]);
  expect(asked).toEqual(["/sign-in", "/dashboard", "/", "/broken", "/lost", "/quizzes/none/print"]);
});

it("opens no more once the server stops", async () => {
  expect((await opened(PAGES, 3)).asked).toEqual(["/sign-in", "/dashboard", "/"]);
});

it("leaves a port that the system chooses for later", () => {
  const environment: NodeJS.ProcessEnv = { NODE_ENV: "production", PORT: "0" };
  const config = readConfig(environment);
  expect(config.port).toBe(0);
  environment.PORT = "4321";
  expect(config.port).toBe(4321);
});
