// What processes know of each other, in Redis: a list of those who said lately that they are there, and whose phones each has.

import { randomUUID } from "node:crypto";
import { type Company, MISSED_AFTER_MS } from "../news/company";

/** As much as is used of a client of Redis. */
interface Client {
  eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** Those who are there, by build and name, each with the time of the last word from it, by the clock of Redis. */
const PROCESSES = "blamegrad processes";
/** How often one has come, or was missed and is back: between two looks of another nobody would know. */
const RETURNS = "blamegrad returns";
/** Whose phones of a class each process has. */
const phonesOf = (sessionId: string) => `blamegrad phones ${sessionId}`;
/** A class that nobody has come to or left for so long is over. */
const FORGOTTEN_AFTER_S = 24 * 3600;

const NOW = `local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

const HERE = `${NOW}
local last = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not last or tonumber(last) < now - ARGV[2] then redis.call('INCR', KEYS[2]) end
redis.call('ZADD', KEYS[1], now, ARGV[1])`;

const LOOK = `${HERE}
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
return {redis.call('GET', KEYS[2]), unpack(redis.call('ZRANGE', KEYS[1], 0, -1))}`;

const THERE = `${NOW}
return redis.call('ZRANGEBYSCORE', KEYS[1], now - ARGV[2], '+inf')`;

const TELL = `${HERE}
if ARGV[3] == '[]' then return redis.call('HDEL', KEYS[3], ARGV[1]) end
redis.call('HSET', KEYS[3], ARGV[1], ARGV[3])
return redis.call('EXPIRE', KEYS[3], ARGV[4])`;

const ELSEWHERE = `${NOW}
local found = {}
for _, name in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], now - ARGV[2], '+inf')) do
  local phones = name ~= ARGV[1] and redis.call('HGET', KEYS[3], name)
  if phones then found[#found + 1] = phones end
end
return found`;

const LEAVE = "return redis.call('ZREM', KEYS[1], ARGV[1])";

/** `build` is this process's; null where it has none. */
export function companyIn(client: Client, build: string | null): Company & { leave(): Promise<unknown> } {
  const own = `${build} `;
  const name = own + randomUUID();
  let hasLeft = false;
  const run = (script: string, keys: string[], ...given: (string | number)[]) =>
    client.eval(script, {
      keys: [PROCESSES, RETURNS, ...keys],
      arguments: [name, MISSED_AFTER_MS, ...given].map(String),
    });
  return {
    async look() {
      const names = (await run(LOOK, [])) as string[];
      return names.sort().join(" ");
    },
    async tell(sessionId, phones) {
      if (!hasLeft) await run(TELL, [phonesOf(sessionId)], JSON.stringify([...phones]), FORGOTTEN_AFTER_S);
    },
    async elsewhere(sessionId) {
      const told = (await run(ELSEWHERE, [phonesOf(sessionId)])) as string[];
      return new Map(told.flatMap((phones) => JSON.parse(phones) as [string, number][]));
    },
    async isOfOneBuild() {
      const names = (await run(THERE, [])) as string[];
      return names.every((each) => each.startsWith(own));
    },
    /** The others need not miss it first. */
    leave() {
      hasLeft = true;
      return run(LEAVE, []);
    },
  };
}
