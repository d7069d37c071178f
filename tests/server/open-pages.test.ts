// Every page is opened once before anybody can ask for one, one after the other, by nobody.

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

it("asks for one at a time, follows no way in, and minds no page that fails", async () => {
  const asked: string[] = [];
  let open = 0;
  await openPages(["/", "/quizzes/[id]/print", "/broken"], ({ url = "", headers }, response) => {
    asked.push(`${url} ${headers.cookie}`);
    expect(++open).toBe(1);
    setTimeout(() => {
      open--;
      if (url === "/") response.writeHead(307, { location: "/sign-in" });
      else response.writeHead(url === "/broken" ? 500 : 200);
      response.end("a page");
    }, 5);
  });
  expect(asked).toEqual(["/ nobody=here", "/quizzes/none/print nobody=here", "/broken nobody=here"]);
});

it("leaves a port that the system chooses for later", () => {
  const environment: NodeJS.ProcessEnv = { NODE_ENV: "production", PORT: "0" };
  const config = readConfig(environment);
  expect(config.port).toBe(0);
  environment.PORT = "4321";
  expect(config.port).toBe(4321);
});
