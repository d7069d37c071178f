// The files of the build that pages load: compressed once at build, read once at start, and served from memory.

import { readdirSync, readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, join, relative, sep } from "node:path";
import Negotiator from "negotiator";

interface StaticFile {
  type: string;
  /** By content encoding; `identity` is the file as it is. */
  bodies: Map<string, Buffer>;
}

/** By the path in an address. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const TYPES: Record<string, string> = {
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The endings that `compressFiles` writes, the smallest first. */
const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/** A file's name holds a hash of its content: what was loaded once stays right. */
const FOREVER = "public, max-age=31536000, immutable";

/**
 * All files in `folder` whose type is known, to be served under `prefix`. They are held in memory (four megabytes), so
 * that a process goes on serving the pages it was started with while the next version is built over them. One after the
 * other, before anybody is served: to wait for each of a thousand takes five times as long.
 */
export function readStaticFiles(folder: string, prefix: string): StaticFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const all = new Set(paths);
  const files = new Map<string, StaticFile>();
  for (const path of paths) {
    const type = TYPES[extname(path)];
    if (!type) continue;
    const bodies = new Map<string, Buffer>();
    for (const [encoding, ending] of ENCODINGS) {
      if (all.has(path + ending)) bodies.set(encoding, readFileSync(path + ending));
    }
    bodies.set("identity", readFileSync(path));
    files.set(`${prefix}${relative(folder, path).split(sep).map(encodeURIComponent).join("/")}`, {
      type,
      bodies,
    });
  }
  return files;
}

/** Answers for `files`, and hands on everything else. */
export function withStaticFiles(files: StaticFiles, handle: RequestListener): RequestListener {
  return (request, response) => {
    const file = files.get(request.url?.split("?")[0] ?? "");
    const asksForIt = request.method === "GET" || request.method === "HEAD";
    if (!file || !asksForIt) return handle(request, response);
    const encoding = encodingFor(request.headers["accept-encoding"], [...file.bodies.keys()]);
    const body = file.bodies.get(encoding) as Buffer;
    response.writeHead(200, {
      "Content-Type": file.type,
      "Content-Length": body.length,
      "Cache-Control": FOREVER,
      Vary: "Accept-Encoding",
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}

/** The smallest that is accepted; who says nothing about encodings, or refuses all, gets the file as it is. */
function encodingFor(accepted: string | undefined, present: string[]): string {
  const welcome = new Negotiator({ headers: { "accept-encoding": accepted } }).encodings(present);
  return present.find((encoding) => welcome.includes(encoding)) ?? "identity";
}
