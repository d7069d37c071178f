// Whether a Redis can be used where the settings say, asked once, before anything else starts.

import { createClient } from "redis";
import { withoutPassword } from "../settings/config";
import { reasonOf, StartError } from "../settings/start-error";

/** Of a start, so that an operator hears of a wrong address at once. */
const REACHED_WITHIN_MS = 3_000;

/**
 * Refuses an address where no Redis answers; a server that is up waits for its Redis instead. Returns its version, or null where it
 * keeps that to itself.
 */
export async function reachRedis(url: string): Promise<string | null> {
  const client = createClient({
    url,
    socket: { connectTimeout: REACHED_WITHIN_MS, reconnectStrategy: false },
  });
  client.on("error", () => {});
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, REACHED_WITHIN_MS, new Error("nothing answers there"));
  });
  try {
    await Promise.race([client.connect().then(() => client.ping()), silence]);
    const about = await Promise.race([client.info("server").catch(() => ""), silence]);
    return about.match(/^redis_version:(\S+)/m)?.[1] ?? null;
  } catch (error) {
    throw new StartError(
      `REDIS_URL is "${withoutPassword(url)}", but no Redis can be used there: ${reasonOf(error)}.`,
    );
  } finally {
    clearTimeout(timer);
    client.destroy();
  }
}
