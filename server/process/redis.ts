// Carries news between processes: Socket.IO's adapter over Redis. Without it each process finds out by itself, a little later.

import { createAdapter } from "@socket.io/redis-streams-adapter";
import type { Logger } from "pino";
import { createClient, type RedisClientOptions } from "redis";
import { inTime, systemClock } from "../bounds/clock";
import type { Company } from "../news/company";
import { companyIn } from "./company";

/** Redis that is back is found again this soon. */
const LONGEST_WAIT_MS = 500;

/** A process that stops does not wait longer for a Redis that is silent. */
const LEAVING_MS = 1_000;

/** Where each process's adapter of Socket.IO's only namespace here is answered: channels by its own name. */
const CHANNELS = "socket.io#/#?*#";

/**
 * What is said while Redis is away is not kept for later: it would be old by then, and grow without end. Only the
 * adapter's readers wait, since they would else ask again without a pause.
 */
export async function connectRedis(url: string, log: Logger, build: string | null = null) {
  const options: RedisClientOptions = {
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(LONGEST_WAIT_MS, 50 * 2 ** retries) },
  };
  const client = createClient(options);
  let isAway = false;
  /** Grows each time that news may have been lost, on its way from here or to here. */
  let breaks = 0;
  client.on("error", (error) => {
    breaks++;
    if (!isAway) log.error({ err: error }, "redis is away");
    isAway = true;
  });
  client.on("ready", () => {
    if (isAway) log.info("redis is back");
    isAway = false;
  });
  await client.connect();

  // The adapter waits for nothing that it publishes: where it fails, nobody would catch that.
  const publish = client.publish.bind(client);
  const duplicate = client.duplicate.bind(client);
  Object.assign(client, {
    publish: (...said: Parameters<typeof publish>) => publish(...said).catch(() => 0),
    duplicate: () => duplicate({ disableOfflineQueue: false }).on("error", () => breaks++),
  });

  const { look, leave, ...others } = companyIn(client, build);
  const company: Company = {
    /** Of those who listen by name: between two looks one may have gone and another come. */
    async look() {
      const [listening, there] = await Promise.all([client.pubSubChannels(CHANNELS), look()]);
      return `${there} ${listening.sort().join(" ")} ${breaks}`;
    },
    ...others,
  };

  return {
    /** For what processes count together. */
    client: client as object,
    adapter: createAdapter(client, { onlyPlaintext: true }),
    company,
    answers: () =>
      client.ping().then(
        () => true,
        () => false,
      ),
    async close() {
      if (!client.isReady) return client.destroy();
      const closing = leave().then(() => client.close());
      await inTime(systemClock, LEAVING_MS, closing).catch(() => client.destroy());
    },
  };
}
