// Carries news between processes: Socket.IO's Redis Streams adapter.

import { createAdapter } from "@socket.io/redis-streams-adapter";
import type { Logger } from "pino";
import { createClient } from "redis";

export async function connectRedis(url: string, log: Logger) {
  const client = createClient({ url });
  client.on("error", (error) => log.error({ err: error }, "redis"));
  await client.connect();
  return {
    adapter: createAdapter(client, { onlyPlaintext: true }),
    answers: () =>
      client.ping().then(
        () => true,
        () => false,
      ),
    close: () => client.close(),
  };
}
