// The rooms of the house: what each may import, and what it has to do without. `npm run rooms` makes Biome's rules of this table.
//
// A new folder gets a line here; a room that needs more than its line allows is either asked to do too much, or the line is wrong.

import {
  page,
  pure,
  screen,
  screenWithoutStorage,
  service,
  serviceWithoutProcess,
  type Without,
} from "./globals";

export interface Room {
  /** From the root: a folder with all below it that is no room of its own, or one file. */
  path: string;
  /** Where it is not all of a folder: a glob for its files. */
  files?: string;
  /** The rooms it may import. The room around it, and what is inside it, need no mention. */
  imports: readonly string[];
  /** The only rooms that may import it. */
  onlyFor?: readonly string[];
  /** What it may import from npm, and `node:` for what comes with Node. */
  packages: readonly string[];
  without: Without;
}

type Line = Omit<Room, "imports">;

/** From the top down: each may import all that stand below it, and `floor`, and nothing above. */
function oneWay(lines: readonly Line[], floor: readonly string[] = []): Room[] {
  return lines.map((line, index) => ({
    ...line,
    imports: [...lines.slice(index + 1).map(({ path }) => path), ...floor],
  }));
}

/** The kinds of question. Outside their two folders and the registries, nothing imports a kind. */
export const kinds = ["blame", "weight", "bug", "number"];

/** Pure TypeScript for both sides: no I/O, no clock, no randomness, no React, no Prisma. */
const lib = oneWay([
  { path: "lib/protocol.ts", packages: ["zod"], without: pure },
  { path: "lib/session", packages: ["zod"], without: pure },
  { path: "lib/course", packages: [], without: pure },
  { path: "lib/quizzes", packages: [], without: pure },
  { path: "lib/questions/kinds.ts", packages: ["zod"], without: pure },
  ...kinds.map((kind) => ({
    path: `lib/questions/${kind}`,
    onlyFor: ["lib/questions/kinds.ts", `app/questions/${kind}`],
    packages: ["zod"],
    without: pure,
  })),
  { path: "lib/questions", packages: ["zod"], without: pure },
  { path: "lib/training", packages: ["zod"], without: pure },
  // Chevrotain is taken as the one file that it also comes in.
  { path: "lib/expression", packages: ["chevrotain", "**/node_modules/chevrotain"], without: pure },
  { path: "lib/micrograd", packages: [], without: pure },
  { path: "lib/result.ts", packages: [], without: pure },
]);
const allOfLib = lib.map(({ path }) => path);

const server = oneWay(
  [
    { path: "server/setup", packages: ["node:", "qrcode", "tsx"], without: service },
    {
      path: "server/process",
      packages: ["node:", "next", "socket.io", "@socket.io/redis-streams-adapter", "redis", "pino"],
      without: service,
    },
    { path: "server/edge", packages: ["node:", "zod"], without: serviceWithoutProcess },
    { path: "server/runs", packages: ["node:"], without: serviceWithoutProcess },
    { path: "server/class", packages: ["node:"], without: serviceWithoutProcess },
    { path: "server/robots", packages: ["node:", "socket.io-client"], without: serviceWithoutProcess },
    { path: "server/news", packages: ["node:", "socket.io", "pino"], without: serviceWithoutProcess },
    { path: "server/compute", packages: ["node:"], without: serviceWithoutProcess },
    {
      path: "server/auth",
      packages: ["node:", "better-auth", "next", "rate-limiter-flexible"],
      without: serviceWithoutProcess,
    },
    {
      path: "server/store",
      packages: ["node:", "@prisma", "better-auth", "zod"],
      without: serviceWithoutProcess,
    },
    { path: "server/bounds", packages: ["node:", "rate-limiter-flexible"], without: service },
    { path: "server/settings/join-address.ts", packages: ["node:"], without: service },
    { path: "server/settings", packages: ["node:", "pino", "zod"], without: service },
  ],
  [...allOfLib, "prisma"],
);

const react = ["react", "react-dom", "next", "next-intl"];

/** What the screens share. */
const shared: readonly Line[] = [
  { path: "app/live", packages: [...react, "socket.io-client", "qrcode"], without: screen },
  { path: "app/training", packages: react, without: screenWithoutStorage },
  { path: "app/graph", packages: [...react, "@dagrejs/dagre"], without: screenWithoutStorage },
  { path: "app/ui", packages: react, without: screenWithoutStorage },
  { path: "app/i18n", packages: react, without: screenWithoutStorage },
];
const allShared = shared.map(({ path }) => path);

const screens = ["app/play", "app/host", "app/screen"];
const desk = ["app/(account)", "app/dashboard", "app/quizzes", "app/sessions"];
const kindsShown = kinds.map((kind) => `app/questions/${kind}`);

/** Screens import what they share; only what runs on the server, once a request, imports the server's rooms. */
const app: readonly Room[] = [
  {
    path: "app",
    imports: [...allOfLib, ...allShared, "app/questions"],
    packages: react,
    without: screenWithoutStorage,
  },
  ...screens.map((path) => ({
    path,
    imports: [...allOfLib, ...allShared, "app/questions"],
    packages: react,
    without: screenWithoutStorage,
  })),
  ...desk.map((path) => ({
    path,
    imports: [...allOfLib, ...allShared, ...desk, "app/questions"],
    packages: [...react, "zod"],
    without: screenWithoutStorage,
  })),
  {
    path: "app/questions",
    imports: [...allOfLib, ...allShared, ...kindsShown],
    packages: react,
    without: screenWithoutStorage,
  },
  ...kinds.map((kind) => ({
    path: `app/questions/${kind}`,
    onlyFor: ["app/questions"],
    imports: [...allOfLib, ...allShared],
    packages: react,
    without: screenWithoutStorage,
  })),
  ...shared.map((line) => ({ ...line, imports: [...allOfLib, ...allShared] })),
  {
    path: "app",
    files: "app/**/{page,layout,route,actions}.{ts,tsx}",
    imports: [
      ...[...allOfLib, ...allShared, ...desk, ...screens, "app/questions"],
      ...["server/store", "server/auth", "server/settings/join-address.ts"],
    ],
    packages: [...react, "zod", "better-auth"],
    without: page,
  },
];

/** Beside the house: Prisma's generated clients, which only the store may touch, and the tests, which nothing imports. */
export const outside: readonly Pick<Room, "path" | "onlyFor">[] = [
  { path: "prisma", onlyFor: ["server/store"] },
  { path: "tests", onlyFor: [] },
];

export const rooms: readonly Room[] = [...lib, ...server, ...app];
