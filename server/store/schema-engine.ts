// Prisma's own schema engine as WebAssembly, on one database: it applies migrations and compares schemas without a download.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { PrismaLibSql } from "@prisma/adapter-libsql";
import type { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { fromRoot } from "../settings/root";
import { postgresSchema } from "./postgres-schema.mjs";

export const noFilters = { externalTables: [], externalEnums: [] };

/** Of a start, so that an operator hears of a wrong address at once. */
const REACHED_WITHIN_MS = 3_000;

export type Dialect = "sqlite" | "postgres";

export const dialectOf = (databaseUrl: string): Dialect =>
  databaseUrl.startsWith("file:") ? "sqlite" : "postgres";

/** Each driver is loaded only where it is used: SQLite's is native, and a server on PostgreSQL may have been installed without it. */
export async function adapterFor(databaseUrl: string): Promise<PrismaLibSql | PrismaPg> {
  if (dialectOf(databaseUrl) === "sqlite") {
    const driver = await import("@prisma/adapter-libsql");
    return new driver.PrismaLibSql({ url: databaseUrl });
  }
  const driver = await import("@prisma/adapter-pg");
  return new driver.PrismaPg({
    connectionString: databaseUrl,
    connectionTimeoutMillis: REACHED_WITHIN_MS,
  });
}

/** The models as a Prisma schema for `dialect`. */
async function schemaFor(dialect: Dialect): Promise<{ path: string; content: string }> {
  const path = fromRoot("prisma/schema.prisma");
  const written = await readFile(path, "utf8");
  return { path, content: dialect === "sqlite" ? written : postgresSchema(written) };
}

/** The SQL that would bring the database at `databaseUrl` up to the models, or null if it is there already. */
export async function missingSql(databaseUrl: string): Promise<string | null> {
  const models = await schemaFor(dialectOf(databaseUrl));
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: [models], configDir: dirname(models.path) },
      to: { tag: "schemaDatamodel", files: [models] },
      script: true,
      exitCode: true,
      filters: noFilters,
    });
    return exitCode === 0 ? null : stdout;
  });
}

/** Runs `work` with an engine on `databaseUrl`, and closes the engine's connections after it. */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const { path, content } = await schemaFor(dialectOf(databaseUrl));
  const connections: SqlDriverAdapter[] = [];
  const adapter = await adapterFor(databaseUrl);
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connectToShadowDb: () => adapter.connectToShadowDb(),
    connect: async () => {
      const connection =
        adapter.provider === "postgres" ? await connectReadably(adapter) : await adapter.connect();
      connections.push(connection);
      return connection;
    },
  });
  try {
    return await work(await engine.SchemaEngine.new({ datamodels: [[path, content]] }, () => {}, factory));
  } finally {
    await Promise.all(connections.map((connection) => connection.dispose()));
  }
}

/** PostgreSQL's catalogue has one-letter columns of type "char", which the adapter refuses; as text it takes them. */
async function connectReadably(adapter: PrismaPg): Promise<SqlDriverAdapter> {
  const connection = await adapter.connect();
  const pool = connection.underlyingDriver();
  const query = pool.query.bind(pool) as (question: object) => Promise<{ fields: { dataTypeID: number }[] }>;
  const readable = async (question: object) => {
    const result = await query(question);
    for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return result;
  };
  pool.query = readable as unknown as typeof pool.query;
  return connection;
}

let loading: Promise<void> | undefined;

/** Instantiated by hand: Node cannot import a `.wasm` file as a module. */
function load(): Promise<void> {
  loading ??= (async () => {
    const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = await readFile(file.replace(/\.js$/, ".wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engine } });
    const { __wbg_set_wasm } = engine as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
    __wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return loading;
}
