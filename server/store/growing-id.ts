// Ids for rows that come by the hundred.

import { randomUUID } from "node:crypto";

/**
 * One that nobody guesses, and that sorts behind those of before (UUID version 7): rows that are written together then lie
 * together in the index, so there are fewer pages to write.
 */
export function growingId(now: number): string {
  const time = now.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
