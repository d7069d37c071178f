// What no table of rooms may allow: the house's own rules, said by hand, each with code that breaks it in every line.

export interface Never {
  rule: string;
  file: string;
  code: string;
}

export const never: readonly Never[] = [
  {
    rule: "micrograd has no I/O, no framework and nothing of the product",
    file: "lib/micrograd/never.ts",
    code: `import "socket.io";
import "next";
import "next/headers";
import "react";
import "zod";
import "fs";
import "node:fs";
import "../../node_modules/zod/index.js";
import "../../prisma/generated/sqlite/client";
import "../expression/parse";
import "../../server/store/runs";`,
  },
  {
    rule: "lib has no clock and no randomness",
    file: "lib/session/never.ts",
    code: `export const now = Date.now();
export const today = new Date();
export const dice = Math.random();
export const { random } = Math;
export const hidden = Math["random"]();
export const around = globalThis.Date;
export const id = crypto.randomUUID();
setInterval(() => {}, 1);
queueMicrotask(() => {});`,
  },
  {
    rule: "an import is refused however it is written",
    file: "lib/training/never.ts",
    code: `import { a } from "../session/state";
import type { B } from "../session/state";
import { type C } from "../../lib/session/state";
export { d } from "../session/state";
export type { E } from "../session/state";
export * from "../session/state";
export const f = await import("../session/state");
export const g = require("../session/state");`,
  },
  {
    rule: "imports in lib run one way",
    file: "lib/questions/never.ts",
    code: `import "../session/state";
import "../course/chapters";
import "../protocol";`,
  },
  {
    rule: "only the store touches Prisma",
    file: "server/class/never.ts",
    code: `import "@prisma/client";
import "../../prisma/generated/sqlite/client";`,
  },
  {
    rule: "imports in server run one way",
    file: "server/news/never.ts",
    code: `import "../process/main";
import "../edge/handlers";
import "../class/drive";
import "../../server/class/drive";
import "../../app/live/store";`,
  },
  {
    rule: "the environment is read in one place",
    file: "server/store/never.ts",
    code: "export const url = process.env.DATABASE_URL;",
  },
  {
    rule: "only app/live speaks over a socket",
    file: "app/host/[code]/never.tsx",
    code: `import "socket.io-client";
export const socket = new WebSocket("/");
export const answer = fetch("/");`,
  },
  {
    rule: "a component imports nothing of the server",
    file: "app/dashboard/never.tsx",
    code: `import type { Quiz } from "../../server/store/quizzes";
import "../../server/auth/host";
import "../../server/settings/join-address";
import "../../server/settings/privacy";
import "node:fs";`,
  },
  {
    rule: "a page imports store, accounts and the address to join, and no more of the server",
    file: "app/screen/[code]/page.tsx",
    code: `import "../../../server/settings/config";
import "../../../server/news/publish";
import "../../../prisma/generated/sqlite/client";
import "socket.io-client";`,
  },
  {
    rule: "no screen imports another",
    file: "app/play/[code]/never.tsx",
    code: `import "../../host/[code]/people";
import "../../dashboard/actions";`,
  },
  {
    rule: "nothing but the registries knows a kind of question",
    file: "app/screen/[code]/never.tsx",
    code: `import "../../questions/blame/screen";
import "../../../lib/questions/blame/blame";`,
  },
  {
    rule: "what the kinds share knows none of them",
    file: "lib/questions/never-a-kind.ts",
    code: `import "./weight/weight";
import "./number/number";`,
  },
  {
    rule: "what fetches the surfaces knows no kind either",
    file: "app/questions/never-a-kind.tsx",
    code: `import "./blame/phone";
export const surface = () => import("./bug/phone");`,
  },
  {
    rule: "no kind knows another",
    file: "lib/questions/bug/never.ts",
    code: 'import "../blame/blame";',
  },
  {
    rule: "a kind is drawn by its own folder",
    file: "app/questions/bug/never.tsx",
    code: `import "../weight/phone";
import "../../../lib/questions/weight/weight";`,
  },
  {
    rule: "the product does not import its tests",
    file: "server/robots/never.ts",
    code: 'import "../../tests/setup/fresh-database";',
  },
];

/** Two files that need each other's types and nothing else. */
export const circles: ReadonlyMap<string, string> = new Map([
  ["lib/session/circle.ts", 'import type { B } from "./circle-back";\nexport type A = B | null;'],
  ["lib/session/circle-back.ts", 'import type { A } from "./circle";\nexport type B = A[];'],
]);
