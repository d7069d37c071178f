// The pages that load most are opened before the server listens: one after the other, by nobody.

import { existsSync } from "node:fs";
import type { RequestListener } from "node:http";
import { expect, it } from "vitest";
import { OPENED_FIRST, openPages } from "../../server/process/open-pages";
import { readConfig } from "../../server/settings/config";

it("asks for one at a time, whatever becomes of it", async () => {
  const asked: string[] = [];
  let open = 0;
  const handle: RequestListener = ({ url = "", headers }, response) => {
    asked.push(url);
    expect([++open, headers.cookie]).toEqual([1, "nobody=here"]);
    setTimeout(() => {
      open--;
      if (url === "/lost") return void response.destroy();
      if (url === "/desk") response.writeHead(307, { location: "/sign-in" });
      else response.writeHead(url === "/broken" ? 500 : 200);
      response.end("a page");
    }, 5);
  };
  await openPages(["/desk", "/broken", "/lost", "/sign-in"], handle);
  expect(asked).toEqual(["/desk", "/broken", "/lost", "/sign-in"]);
});

it("asks for what there is", () => {
  const folders = [
    "app/(account)/sign-in/page.tsx",
    "app/dashboard/page.tsx",
    "app/api/auth/[...all]/route.ts",
  ];
  expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  const addresses = folders.map((folder) =>
    folder.replace(/^app|\/\(\w+\)|\/\w+\.tsx?$/g, "").replace("[...all]", "get-session"),
  );
  expect(OPENED_FIRST).toEqual(addresses);
});

it("leaves a port that the system chooses for later", () => {
  const environment: NodeJS.ProcessEnv = { NODE_ENV: "production", PORT: "0" };
  const config = readConfig(environment);
  expect(config.port).toBe(0);
  environment.PORT = "4321";
  expect(config.port).toBe(4321);
});
