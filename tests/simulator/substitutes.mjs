// Which modules give way to the simulator's own wherever it runs: those of the store that touch the database, and the network of the robots.

const STORE = "tests/simulator/store/";

/** Each stands in for the module of that name; `same-functions.ts` holds that it has the same functions. */
const store = ["answers", "command", "participants", "rounds", "runs", "screens", "sessions", "standings"];

const substitutes = new Map([
  ...store.map((name) => [`server/store/${name}.ts`, `${STORE}${name}.ts`]),
  // Whichever of its builds is asked for.
  ["node_modules/socket.io-client/build/esm-debug/index.js", "tests/simulator/world/client.ts"],
  ["node_modules/socket.io-client/build/esm/index.js", "tests/simulator/world/client.ts"],
  ["tests/server/support/rows.ts", `${STORE}rows.ts`],
  ["tests/server/teacher-database.ts", `${STORE}teacher-database.ts`],
]);

/** The place of what is loaded instead of the module at `place`, or null. */
export function substituteFor(place) {
  for (const [real, own] of substitutes)
    if (place.endsWith(`/${real}`)) return place.slice(0, -real.length) + own;
  return null;
}

/** As Node's loader asks. */
export async function resolve(specifier, context, next) {
  const resolved = await next(specifier, context);
  const url = substituteFor(resolved.url);
  return url ? { ...resolved, url } : resolved;
}

/** As Vite asks. */
export const substitutePlugin = {
  name: "simulated-store",
  enforce: "pre",
  async resolveId(specifier, importer, options) {
    const resolved = await this.resolve(specifier, importer, { ...options, skipSelf: true });
    return resolved && substituteFor(resolved.id);
  },
};
