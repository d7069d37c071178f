// Which modules give way to the simulator's own wherever it runs: those of the store that touch the database, and the network of the robots.

import { join } from "node:path";

const STORE = "tests/simulator/store/";

/** Each stands in for the module of that name; `same-functions.ts` holds that it has the same functions. */
const store = [
  "answers",
  "command",
  "joining",
  "participants",
  "reasons",
  "rounds",
  "runs",
  "screens",
  "sessions",
  "standings",
  "tokens",
];

const substitutes = new Map([
  ...store.map((name) => [`server/store/${name}.ts`, `${STORE}${name}.ts`]),
  // Whichever of its builds is asked for, or the package.
  ["node_modules/socket.io-client/build/esm-debug/index.js", "tests/simulator/world/client.ts"],
  ["node_modules/socket.io-client/build/esm/index.js", "tests/simulator/world/client.ts"],
  ["node_modules/socket.io-client", "tests/simulator/world/client.ts"],
  ["tests/server/support/rows.ts", `${STORE}rows.ts`],
  ["tests/server/teacher-database.ts", `${STORE}teacher-database.ts`],
]);

/** The place of what is loaded instead of the module at `place`, or null. */
function substituteFor(place) {
  for (const [real, own] of substitutes)
    if (place.endsWith(`/${real}`)) return place.slice(0, -real.length) + own;
  return null;
}

/** How imports may end that lead to one of them: asking this file about each of thousands takes seconds. */
const ASKED_FOR = new RegExp(
  `/(?:${[...store, "rows", "teacher-database"].join("|")})$|^socket\\.io-client$`,
);

/**
 * As esbuild asks.
 *
 * @type {import("esbuild").Plugin}
 */
export const substituting = {
  name: "simulated-store",
  setup(build) {
    build.onResolve({ filter: ASKED_FOR }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === substituting || asked.kind === "entry-point") return;
      const resolved = await build.resolve(path, { ...asked, pluginData: substituting });
      const place = resolved.external ? join(process.cwd(), "node_modules", path) : resolved.path;
      const own = substituteFor(place.replaceAll("\\", "/"));
      return own ? { path: own } : resolved;
    });
  },
};

/** As Vite asks. */
export const substitutePlugin = {
  name: "simulated-store",
  enforce: "pre",
  async resolveId(specifier, importer, options) {
    const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
    return resolved && substituteFor(resolved.id);
  },
};
