// What all tests of a run share: the compiled server, one PostgreSQL and one Redis, from before the first until after the last.

import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { prepare } from "../../server/setup/prepare.mjs";
import { startScratchPostgres } from "../../server/setup/scratch-postgres";
import { compileProcesses } from "./compiled";
import { type Models, makeModels } from "./new-database";
import { startRedis } from "./redis";
import { scratchFolder } from "./scratch-folder";

declare module "vitest" {
  interface ProvidedContext {
    /** Without a database name: tests make their own with `freshDatabase`. */
    postgresUrl: string;
    /** What `migratedDatabase` copies. */
    models: Models;
    redisUrl: string;
    /** How often a test of faults kills its server: a few times in `npm test`, many in `npm run soak`. */
    kills: number;
    /** How often a class goes through each other fault. */
    outages: number;
    /** Which service is away, and how: in `npm test` each once, in `npm run soak` each both ways. */
    ways: { what: "redis" | "postgres"; how: "cut" | "swallow" }[];
    /** For how long Redis or PostgreSQL is away. */
    awayMs: number;
    /** Hostile frames that a server is sent, and a thousandth as many bodies. */
    frames: number;
  }
}

export default async function startServices({ provide }: TestProject) {
  // Tests start the server and its commands as they are compiled.
  await prepare({ build: false });
  const forgetProcesses = await compileProcesses();
  const [postgres, redis] = await Promise.all([startScratchPostgres(), startRedis()]);
  const forgetFiles = await keepFilesTogether();
  provide("postgresUrl", postgres.url);
  provide("models", await makeModels(postgres.url));
  provide("redisUrl", redis.url);
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
    await Promise.all([forgetProcesses(), forgetFiles()]);
  };
}

/** What tests write stands in one folder: the process of a test is ended before it could take its files away. */
async function keepFilesTogether() {
  const folder = await scratchFolder("tests");
  process.env.TMPDIR = folder;
  return () => rm(folder, { recursive: true, force: true });
}
