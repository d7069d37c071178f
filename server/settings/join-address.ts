// The address that phones in the room can reach: a teacher who opened "localhost" still gets a QR code that works.

import { type Config, config } from "./config";
import { isEverywhere, lanAddresses, originHere } from "./lan-addresses";

type Place = Pick<Config, "publicUrl" | "host" | "port">;

const HERE_ONLY = /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/;

/**
 * An origin such as `http://192.168.1.20:3000`: the one that the operator set, else what the teacher chose for the
 * class, else this computer's own. A request says where it was sent, which anybody may make up: nothing follows that.
 */
export function joinAddress(chosen: string | undefined, place: Place = config()): string {
  return place.publicUrl ?? chosen ?? ownAddresses(place)[0];
}

/**
 * What a teacher may choose from: this computer's addresses, how their own browser came here, and what the class uses
 * now. `headers` are those of the teacher's own request.
 */
export function joinAddresses(
  headers: Headers,
  chosen: string | undefined,
  place: Place = config(),
): string[] {
  if (place.publicUrl) return [place.publicUrl];
  const known = [...ownAddresses(place), wayHere(headers), chosen].filter((address) => address !== undefined);
  return [...new Set(known)];
}

/** At least one, which is this computer's alone where it is in no network. */
function ownAddresses({ host, port }: Place): [string, ...string[]] {
  const [first, ...more] = isEverywhere(host) ? lanAddresses(port) : [];
  const here = originHere(host, port);
  return first
    ? [first, ...more]
    : [HERE_ONLY.test(new URL(here).hostname) ? `http://localhost:${port}` : here];
}

/** A page that follows a server action is fetched by the server itself, which hands on where the browser asked. */
function wayHere(headers: Headers): string | undefined {
  const host = (headers.get("x-forwarded-host") ?? headers.get("host") ?? "").toLowerCase();
  const protocol = headers.get("x-forwarded-proto")?.startsWith("https") ? "https" : "http";
  const address = `${protocol}://${host}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.host === host && !HERE_ONLY.test(url.hostname) ? url.origin : undefined;
}
