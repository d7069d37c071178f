// A phone's page is rendered once for a class and a language; each phone gets it with a nonce of its own.

import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { responseWithHeaders } from "../../server/process/headers";
import { withShells } from "../../server/process/shells";

const PHONE =
  "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36";

const nonceIn = (policy: unknown) => /'nonce-([^']+)'/.exec(String(policy))?.[1] ?? "";

/** A page in pieces, as one that is rendered comes. */
function render({ headers, url }: IncomingMessage, response: ServerResponse): void {
  rendered++;
  const nonce = nonceIn(headers["content-security-policy"]);
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" });
  response.flushHeaders();
  response.write(Buffer.from(`<p lang="${headers["accept-language"]}">${url}，锅`));
  response.end(`<script nonce="${nonce}"></script><script nonce="${nonce}"></script>`);
}

let rendered = 0;
let status = 200;
let answer: typeof render;
const server = createServer(
  { ServerResponse: responseWithHeaders({ publicUrl: null, dev: false }) },
  withShells((incoming, response) => answer(incoming, response)),
);

beforeAll(() => once(server.listen(0, "127.0.0.1"), "listening"));
afterAll(() => server.close());
beforeEach(() => {
  rendered = 0;
  status = 200;
  answer = render;
});

const asking = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  request({
    ...{ port: (server.address() as AddressInfo).port, path, method, agent: false },
    headers: { "user-agent": PHONE, "accept-language": "zh", "accept-encoding": "gzip, br", ...headers },
  });

async function get(path: string, headers?: Record<string, string>, method?: string) {
  const [response] = await once(asking(path, headers, method).end(), "response");
  const body = await buffer(response);
  const page = (response.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString();
  return { page, headers: response.headers, nonce: nonceIn(response.headers["content-security-policy"]) };
}

it("renders once for all of a class, and gives each the nonce of its own policy", async () => {
  const pages = await Promise.all(Array.from({ length: 5 }, () => get("/play/AAAAAA")));
  pages.push(await get("/play/AAAAAA"));
  expect(rendered).toBe(1);
  expect(new Set(pages.map(({ nonce }) => nonce)).size).toBe(6);
  for (const { page, nonce, headers } of pages) {
    const script = `<script nonce="${nonce}"></script>`;
    expect(page).toBe(`<p lang="zh">/play/AAAAAA，锅${script}${script}`);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["content-encoding"]).toBe("gzip");
  }
});

it("gives it as it is to whoever takes nothing compressed", async () => {
  const pages = [await get("/play/BBBBBB"), await get("/play/BBBBBB", { "accept-encoding": "identity" })];
  expect(rendered).toBe(1);
  expect(pages.map(({ headers }) => headers["content-encoding"])).toEqual(["gzip", undefined]);
  expect(pages.every(({ page }) => page.includes("，锅"))).toBe(true);
});

it.each([
  ["of another class", "/play/DDDDDD", {}, "GET"],
  ["in another language", "/play/CCCCCC", { "accept-language": "en" }, "GET"],
  ["in a language or colours that were chosen", "/play/CCCCCC", { cookie: "locale=en" }, "GET"],
  ["for who previews a link", "/play/CCCCCC", { "user-agent": "Mozilla/5.0 (compatible; Preview)" }, "GET"],
  ["of which a part is asked for", "/play/CCCCCC", { rsc: "1" }, "GET"],
  ["with a question", "/play/CCCCCC?_rsc=1", {}, "GET"],
  ["that something is sent to", "/play/CCCCCC", {}, "POST"],
  ["that is no phone's", "/join", {}, "GET"],
])("renders anew what is %s", async (_name, path, headers, method) => {
  await get("/play/CCCCCC");
  const before = rendered;
  await get(path, headers, method);
  expect(rendered).toBe(before + 1);
});

it("keeps no error", async () => {
  status = 500;
  await get("/play/EEEEEE");
  status = 200;
  await get("/play/EEEEEE");
  await get("/play/EEEEEE");
  expect(rendered).toBe(2);
});

it("does not wait for a page whose first reader has gone", async () => {
  const began = new Promise<void>((resolve) => {
    answer = () => resolve();
  });
  const first = asking("/play/FFFFFF").on("error", () => {});
  first.end();
  await began;
  answer = render;
  const second = get("/play/FFFFFF");
  first.destroy();
  expect((await second).page).toContain("/play/FFFFFF");
});
