// The rooms of the house: what each may import, and what it does without. `npm run rooms` makes Biome's rules of this table.
//
// A new folder or package gets its place here. Where lint refuses an import, the code mostly belongs in another room.

import { browser, live, page, pure, screen, service, serviceWithoutProcess, type Without } from "./globals";

export interface Room {
  /** From the root: a folder with all below it that is no room of its own, or one file. */
  path: string;
  /** Where it is not all of a folder: a glob for its files. */
  files?: string;
  /** The rooms it may import, with what is inside them. The room around it, and its own inside, need no mention. */
  imports: readonly string[];
  /** From npm; `node:` is what comes with Node. */
  packages: readonly string[];
  without: Without;
}

/** Rooms from the top down, each with its packages: it may import all that stand below it, and nothing above. */
type OneWay = Record<string, readonly string[]>;

/** The kinds of question. */
export const kinds = [
  "blame",
  "weight",
  "bug",
  "number",
  "choice",
  "order",
  "match",
  "build",
  "tap",
  "knob",
  "relay",
];
const kindsIn = (floor: string) => kinds.map((kind) => `${floor}/questions/${kind}`);

const lib: OneWay = {
  "lib/protocol.ts": ["zod"],
  "lib/session/nickname.ts": ["unhomoglyph"],
  "lib/session": ["zod"],
  "lib/course": [],
  "lib/quizzes": [],
  "lib/rules": [],
  "lib/questions/kinds.ts": ["zod"],
  ...Object.fromEntries(kindsIn("lib").map((kind) => [kind, ["zod"]])),
  "lib/questions": ["zod"],
  "lib/code": [],
  "lib/training": ["zod"],
  // Chevrotain is taken as the one file that it also comes in.
  "lib/expression": ["chevrotain"],
  "lib/micrograd": [],
  "lib/formula": [],
  "lib/row-id.ts": ["zod"],
  "lib/account.ts": [],
  "lib/page.ts": [],
  "lib/result.ts": [],
  "lib/locales.ts": [],
};

const server: OneWay = {
  "server/setup": ["node:", "esbuild", "qrcode"],
  "server/process": [
    "node:",
    "next",
    "socket.io",
    "@socket.io/redis-streams-adapter",
    "redis",
    "pino",
    "prom-client",
    "negotiator",
  ],
  "server/edge": ["node:", "zod"],
  "server/runs": ["node:"],
  "server/class": ["node:"],
  "server/robots": ["node:", "socket.io-client"],
  "server/news": ["node:", "socket.io", "pino"],
  "server/compute": ["node:", "tinypool"],
  "server/auth": ["node:", "better-auth", "next", "nodemailer", "rate-limiter-flexible"],
  "server/store": ["node:", "@prisma", "better-auth", "libsql", "zod"],
  "server/bounds": ["node:", "rate-limiter-flexible"],
  "server/settings/join-address.ts": ["node:"],
  "server/settings/privacy.ts": ["node:"],
  "server/settings": ["node:", "pino", "zod"],
};

/** The environment is read, and the process ended, in these only. */
const withProcess = ["server/setup", "server/process", "server/bounds", "server/settings"];

const react = ["react", "react-dom", "next", "next-intl"];

/** What the screens share: these may import each other, and app/i18n what the kinds say. */
const shared: Record<string, readonly string[]> = {
  "app/live": [...react, "socket.io-client", "qrcode"],
  "app/training": [...react, "d3-array", "d3-contour", "d3-scale", "d3-shape"],
  "app/graph": [...react, "@dagrejs/dagre"],
  "app/ui": react,
  "app/i18n": [...react, "@formatjs/intl-localematcher", "negotiator"],
  "app/messages": [],
};

const screens = ["app/play", "app/host", "app/screen"];
/** A teacher's pages, which lead to each other. */
const desk = ["app/(account)", "app/account", "app/dashboard", "app/quizzes", "app/sessions"];

/** The screens of a class as an editor shows them. */
const preview = "app/preview";

/** What the front door shows, and what stands beside it for all to read. */
const front = ["app/front", "app/privacy"];

/** What a programme is made of. */
const items = ["app/questions", "app/slides"];

const registries = ["app/questions/registries", "app/questions/kind-messages.ts"];

/** The only rooms that may import these: nothing but the registries knows a kind, and nothing imports the tests. */
export const onlyFor: Readonly<Record<string, readonly string[]>> = {
  prisma: ["server/store"],
  tests: [],
  // A hundred kilobytes of look-alikes, which no phone needs.
  "lib/session/nickname.ts": ["server/edge", "server/robots"],
  ...Object.fromEntries(
    kinds.flatMap((kind) => [
      [`lib/questions/${kind}`, ["lib/questions/kinds.ts", `app/questions/${kind}`]],
      [`app/questions/${kind}`, registries],
    ]),
  ),
};

function fromTheTop(
  rooms: OneWay,
  without: (path: string) => Without,
  floor: readonly string[] = [],
): Room[] {
  const paths = Object.keys(rooms);
  return Object.entries(rooms).map(([path, packages], index) => ({
    path,
    imports: [...paths.slice(index + 1), ...floor],
    packages,
    without: without(path),
  }));
}

/** Where a screen speaks with the server by itself, or keeps something. */
const freer: Readonly<Record<string, Without>> = { "app/live": live, "app/live/browser.ts": browser };

function onScreens(path: string, imports: readonly string[], packages: readonly string[] = react): Room {
  return {
    path,
    imports: [...Object.keys(lib), ...Object.keys(shared), ...imports],
    packages,
    without: freer[path] ?? screen,
  };
}

export const rooms: readonly Room[] = [
  ...fromTheTop(lib, () => pure),
  ...fromTheTop(
    server,
    (path) => (withProcess.some((room) => path.startsWith(room)) ? service : serviceWithoutProcess),
    [...Object.keys(lib), "prisma"],
  ),
  onScreens("app", ["app/questions"]),
  ...screens.map((path) => onScreens(path, items)),
  ...desk.map((path) => onScreens(path, [...items, ...desk, preview], [...react, "zod"])),
  onScreens(preview, [...items, "app/play", "app/screen"]),
  ...front.map((path) => onScreens(path, [])),
  onScreens("app/slides", ["app/questions"]),
  onScreens("app/questions", []),
  onScreens("app/live/browser.ts", []),
  ...registries.map((path) => onScreens(path, [...registries, ...kindsIn("app")])),
  ...kindsIn("app").map((path) => onScreens(path, [])),
  ...Object.entries(shared).map(([path, packages]) =>
    onScreens(path, path === "app/i18n" ? ["app/questions"] : [], packages),
  ),
  {
    // They run on the server, once a request, and bring together what they need.
    path: "app",
    files: "app/**/{page,layout,route,actions}.{ts,tsx}",
    imports: [
      ...[...Object.keys(lib), ...Object.keys(shared), ...screens, ...desk, ...items, ...front],
      ...["server/store", "server/auth", "server/settings/join-address.ts", "server/settings/privacy.ts"],
    ],
    packages: [...react, "zod", "better-auth"],
    without: page,
  },
];

/** All that may or may not be imported: the rooms, Prisma's generated clients and the tests. */
export const targets = [...rooms.flatMap(({ path, files }) => (files ? [] : [path])), ...["prisma", "tests"]];
