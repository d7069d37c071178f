// Generates the Prisma clients: SQLite's from `prisma/schema.prisma`, PostgreSQL's from a copy with the other provider.

import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { postgresSchema } from "../store/postgres-schema.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const prisma = join(root, "node_modules/prisma-cli/build/index.js");

async function generateClient(schema) {
  const env = {
    ...process.env,
    BLAMEGRAD_SCHEMA: schema,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  await promisify(execFile)(process.execPath, [prisma, "generate"], { cwd: root, env });
}

export async function generate() {
  const sqlite = join(root, "prisma/schema.prisma");
  const postgres = join(root, "prisma/generated/postgres.prisma");
  await mkdir(dirname(postgres), { recursive: true });
  await writeFile(postgres, postgresSchema(await readFile(sqlite, "utf8")));
  await Promise.all([generateClient(sqlite), generateClient(postgres)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
