// What a service of so many processes uses while so many classes are at it, and how soon it acknowledges.

import type { ScratchPostgres } from "../../server/setup/scratch-postgres";
import { type Percentiles, percentiles } from "./percentiles";
import { hangUp } from "./phones";
import { startService } from "./service";
import { fillClasses, screensOf, teach } from "./teaching";

export interface MeasuredService {
  classes: number;
  processes: number;
  answers: Percentiles;
  /** Processors that were busy: of all processes, of the busiest of them, and beside them. */
  app: number;
  busiest: number;
  postgres: number;
  redis: number;
  nginx: number;
  load: number;
  /** A second. */
  transactions: number;
  writes: number;
  redisCommands: number;
  redisBytes: number;
}

export async function measuredService(
  postgres: ScratchPostgres,
  model: string,
  classes: number,
  processes: number,
): Promise<MeasuredService> {
  const service = await startService(postgres, model, processes);
  try {
    const all = await fillClasses(service.db, service.url, classes);
    const { answers, from, to, ms } = await teach(all, service.used);
    hangUp(screensOf(all));
    const apps = to.apps.map((app, index) => (app - (from.apps[index] ?? 0)) / ms);
    const busy = (name: "postgres" | "redis" | "nginx" | "load") => (to[name] - from[name]) / ms;
    const aSecond = (name: "transactions" | "writes" | "redisCommands" | "redisBytes") =>
      ((to[name] - from[name]) / ms) * 1_000;
    return {
      classes,
      processes,
      answers: percentiles(answers),
      app: sum(apps),
      busiest: Math.max(...apps),
      postgres: busy("postgres"),
      redis: busy("redis"),
      nginx: busy("nginx"),
      load: busy("load"),
      transactions: aSecond("transactions"),
      writes: aSecond("writes"),
      redisCommands: aSecond("redisCommands"),
      redisBytes: aSecond("redisBytes"),
    };
  } finally {
    await service.stop();
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
