// `npm run pack`: puts what a built server runs on, and nothing else, into a folder that starts by itself.

import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { prepare } from "./prepare.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const OUTPUT = ".setup/runtime";

/** Read from disk by the server itself. */
export const DATA = [
  "LICENSE",
  "prisma/schema.prisma",
  "prisma/migrations",
  "prisma/postgres/migrations",
  "public",
];

/** Of the documents, what the page on privacy says. */
export const ON_A_PAGE = /^docs(\/privacy[^/]*)?$/;

/** What a build leaves behind for the next build, or for whoever looks into it. */
const OF_THE_BUILD =
  /^\.next\/(cache|dev|diagnostics|trace|trace-build|turbopack|types)$|\.nft\.json$|\.map$/;

/** Resizes pictures, which no page asks for. */
const UNUSED = /^node_modules\/(sharp|@img)\//;

/** What Next loads where pages are compiled as they are asked for, or pictures resized. */
const FOR_DEVELOPERS = /setup-dev-bundler|next-dev-server|webpack|^sharp$|\.dev\b|babel/;

/** What Next can do without, and what it was itself built from; natives, of which this system's are loaded by name. */
const NOT_THERE = ["critters", "react-server-dom-*", "@vercel/turbopack-ecmascript-runtime/*", "*.node"];

/** Loaded by a name that is made up as it runs, so that no trace finds it. */
const LOADED_BY_NAME = ["node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm"];

export async function pack(to = OUTPUT) {
  process.chdir(root);
  await rm(to, { recursive: true, force: true });
  const modules = new Set([...(await modulesOfServer()), ...(await modulesOfPages()), ...LOADED_BY_NAME]);
  const files = [...modules].filter((file) => !UNUSED.test(file));
  for (const file of [...files, ...manifestsOf(files)]) await copy(file, to);
  for (const path of [...DATA, ".setup/server"]) await copy(path, to);
  await copy("docs", to, (path) => ON_A_PAGE.test(path));
  await copy(".next", to, (path) => !OF_THE_BUILD.test(path));
  for (const name of ["start", "admin"]) await cp(`server/setup/packed-${name}.mjs`, join(to, `${name}.mjs`));
  await writeFile(join(to, "package.json"), `${JSON.stringify(await ownManifest(), null, 2)}\n`);
}

/** All modules that the compiled server imports, through Next as far as it serves what is built. */
async function modulesOfServer() {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: [
      ".setup/server/serve.js",
      ".setup/server/admin.js",
      ".setup/server/thread.js",
      // What a pool of threads starts them with.
      "node_modules/tinypool/dist/entry/worker.js",
      "node_modules/next/dist/server/lib/start-server.js",
    ],
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: "unwritten",
    format: "esm",
    platform: "node",
    // As Node itself chooses among what a package exports.
    conditions: [],
    external: NOT_THERE,
    plugins: [{ name: "leave out", setup: leaveOut }],
    logLevel: "error",
  });
  return Object.keys(metafile.inputs).filter((file) => file.startsWith("node_modules/"));
}

/** A filter of esbuild's own: asked about each import, a plugin takes most of the time. */
function leaveOut({ onResolve }) {
  onResolve({ filter: FOR_DEVELOPERS }, ({ path }) => ({ path, external: true }));
}

/** Next writes down beside each page, and for its server, what it loads. */
async function modulesOfPages() {
  const traces = (await readdir(".next/server", { recursive: true }))
    .filter((file) => file.endsWith(".nft.json"))
    .map((file) => join(".next/server", file));
  const lists = await Promise.all([".next/next-server.js.nft.json", ...traces].map(traced));
  return lists.flat();
}

async function traced(file) {
  const { files } = JSON.parse(await readFile(file, "utf8"));
  return files
    .map((each) => relative(root, resolve(dirname(file), each)).replaceAll("\\", "/"))
    .filter((each) => each.startsWith("node_modules/"));
}

/** What says how files are imported: of each package, and of folders in it that say it anew. */
function manifestsOf(files) {
  const folders = new Set();
  for (const file of files) {
    for (let at = dirname(file); at.includes("/") && !folders.has(at); at = dirname(at)) folders.add(at);
  }
  return [...folders].map((folder) => `${folder}/package.json`).filter((file) => existsSync(file));
}

async function copy(path, to, filter = () => true) {
  await mkdir(dirname(join(to, path)), { recursive: true });
  const unix = (source) => source.replaceAll("\\", "/");
  await cp(path, join(to, path), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => filter(unix(source)),
  });
}

async function ownManifest() {
  const { name, version, license, type, engines } = JSON.parse(await readFile("package.json", "utf8"));
  return { name, version, license, private: true, type, engines };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(root);
  await prepare({ build: true });
  await pack();
  console.log(`Everything that runs is in ${OUTPUT}: node ${OUTPUT}/start.mjs`);
}
