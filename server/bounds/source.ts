// Where a request comes from, as limits count it: one network, which a school and a lecture hall are each behind.

import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/** How pages are told: a header that the process writes over whatever a client sent. */
export const SOURCE_HEADER = "x-blamegrad-source";

/** The longest address, with a port and a zone; a proxy that writes more is not believed any further. */
const MAX_LENGTH = 64;

/** The nearest proxy writes the last entry; what comes before it anyone can claim. */
export function sourceOf(
  headers: IncomingMessage["headers"],
  remote: string | undefined,
  trustProxy: boolean,
): string {
  const forwarded = trustProxy ? String(headers["x-forwarded-for"] ?? "").split(",") : [];
  return network((forwarded.at(-1)?.trim() || remote || "unknown").slice(0, MAX_LENGTH));
}

/** Of IPv6 the first half: whoever has one address has all 2^64 that begin like it. */
function network(address: string): string {
  const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head, tail] = address.toLowerCase().split("::");
  const first = groupsOf(head);
  const rest = groupsOf(tail);
  const zeros = Array(Math.max(0, 8 - first.length - rest.length)).fill("0");
  const groups = [...first, ...(tail === undefined ? [] : zeros), ...rest];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

const groupsOf = (part: string | undefined) => (part ? part.split(":") : []);
