// One service as an operator runs it, of so many processes on a PostgreSQL that loses nothing and a Redis, behind nginx; and what it uses.

import { createClient } from "redis";
import type { ScratchPostgres } from "../../server/setup/scratch-postgres";
import type { Database } from "../../server/store/database";
import { openDatabase } from "../../server/store/open-database";
import { spareLiveServer, startServing } from "../setup/live-server";
import { newDatabase } from "../setup/new-database";
import { startNginx } from "../setup/nginx";
import { startRedis } from "../setup/redis";
import { processorOf } from "./processor";

/** Up to now. */
export interface Used {
  /** Milliseconds of the processor: of each process, of what they stand on, and of those who put load on it. */
  apps: number[];
  postgres: number;
  redis: number;
  nginx: number;
  load: number;
  transactions: number;
  /** Those that wrote and so waited for the disk; several at once wait together. */
  writes: number;
  redisCommands: number;
  redisBytes: number;
}

/** `model` is a database of this PostgreSQL with all tables and no row. */
export async function startService(postgres: ScratchPostgres, model: string, processes: number) {
  const databaseUrl = await newDatabase(postgres.url, model);
  const db = await openDatabase(databaseUrl);
  const redis = await startRedis();
  const place = { databaseUrl, redisUrl: redis.url, port: 0 };
  const spares = Array.from({ length: processes }, spareLiveServer);
  const apps = await Promise.all(spares.map((spare) => startServing(spare, place)));
  const nginx = await startNginx(apps.map(({ port }) => port));
  const asking = await createClient({ url: redis.url }).connect();

  async function used(): Promise<Used> {
    const { user, system } = process.cpuUsage();
    const stats = await asking.info("stats");
    const told = (name: string) => Number(new RegExp(`${name}:(\\d+)`).exec(stats)?.[1]);
    return {
      apps: apps.map(({ pid }) => processorOf(pid)),
      postgres: processorOf(postgres.pid),
      redis: processorOf(redis.pid),
      nginx: processorOf(nginx.pid),
      load: (user + system) / 1_000,
      ...(await databaseOf(db)),
      redisCommands: told("total_commands_processed"),
      redisBytes: told("total_net_input_bytes") + told("total_net_output_bytes"),
    };
  }

  return {
    db,
    url: nginx.url,
    used,
    async stop() {
      asking.destroy();
      await Promise.all(apps.map(({ stop }) => stop()));
      await Promise.all([nginx.stop(), redis.stop(), db.close()]);
    },
  };
}

/** PostgreSQL 14 to 17 say it here. */
async function databaseOf(db: Database): Promise<Pick<Used, "transactions" | "writes">> {
  const [row] = await db.prisma.$queryRaw<{ transactions: bigint; writes: bigint }[]>`
    SELECT xact_commit AS transactions, wal_sync AS writes FROM pg_stat_database, pg_stat_wal
    WHERE datname = current_database()`;
  return { transactions: Number(row?.transactions), writes: Number(row?.writes) };
}
