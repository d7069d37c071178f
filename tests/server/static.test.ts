// The files of the build: the smallest form that a browser understands, kept for ever, and served also after the folder is gone.

import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readStaticFiles, withStaticFiles } from "../../server/process/static";
import { compressFiles } from "../../server/setup/compress.mjs";

const SCRIPT = Buffer.from("export const blame = 'passed on';\n".repeat(400));
const FONT = Buffer.from([0x77, 0x4f, 0x46, 0x32, 0, 1, 2, 3]);

const server = createServer();

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "blamegrad-static-"));
  await mkdir(join(folder, "chunks"));
  await writeFile(join(folder, "chunks/[a].js"), SCRIPT);
  await writeFile(join(folder, "inter.woff2"), FONT);
  await writeFile(join(folder, "notes.txt"), "not for phones");
  await compressFiles(folder);
  const files = readStaticFiles(folder, "/static/");
  // The next version is built over this one while classes are in session.
  await rm(folder, { recursive: true });
  server.on(
    "request",
    withStaticFiles(files, (_request, response) => response.writeHead(404).end("a page")),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
});

afterAll(() => server.close());

/** As it comes over the line: `fetch` would unpack it. */
async function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const asking = request({ port, path: `/static/${path}`, method, headers }).end();
  const [answer] = await once(asking, "response");
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

const as = (encodings: string) => ({ "accept-encoding": encodings });

it.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip, deflate", "gzip", gunzipSync],
  ["br;q=0, gzip", "gzip", gunzipSync],
  ["*", "br", brotliDecompressSync],
])("who accepts %s is sent %s", async (accepted, encoding, unpack) => {
  const { status, headers, body } = await get("chunks/%5Ba%5D.js", as(accepted));
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-encoding": encoding,
    "content-type": "application/javascript; charset=UTF-8",
    "content-length": String(body.length),
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  });
  expect(body.length).toBeLessThan(SCRIPT.length / 10);
  expect(unpack(body)).toEqual(SCRIPT);
});

it.each(["identity", "zstd", "", "*;q=0", "\u00e9;;q=,,"])(
  "who accepts %j is sent the file as it is",
  async (accepted) => {
    const { headers, body } = await get("chunks/%5Ba%5D.js", as(accepted));
    expect(headers).not.toHaveProperty("content-encoding");
    expect(body).toEqual(SCRIPT);
  },
);

it("sends a font as it is, and whole also where a part is asked for", async () => {
  const { status, headers, body } = await get("inter.woff2", { ...as("br"), range: "bytes=6-2" });
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-type": "font/woff2" });
  expect(headers).not.toHaveProperty("content-encoding");
  expect(body).toEqual(FONT);
});

it("tells the size alone where only that is asked for, and looks past what an address asks besides", async () => {
  const { headers, body } = await get("inter.woff2?dpl=1", {}, "HEAD");
  expect(headers["content-length"]).toBe(String(FONT.length));
  expect(body).toHaveLength(0);
});

it.each(["notes.txt", "chunks/", "chunks/%5Ba%5D.js.br", "../main.ts", "x.js", "%E0%A4%A", ""])(
  "leaves %j to the pages",
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: Buffer.from("a page") });
  },
);

it("leaves what is sent to a file to the pages", async () => {
  expect((await get("inter.woff2", {}, "POST")).status).toBe(404);
});
