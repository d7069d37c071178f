// The address that phones in the room can reach: a teacher who opened "localhost" still gets a QR code that works.

import { config } from "./config";
import { lanAddresses } from "./lan-addresses";

/** A page that follows a server action is fetched by the server itself, which puts its own address into `host`. */
const HERE_ONLY = /^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])(:\d+)?$/;

/** An origin such as `http://192.168.1.20:3000`. `headers` are those of the page's own request. */
export function joinAddress(headers: Headers): string {
  const { publicUrl } = config();
  if (publicUrl) return publicUrl;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  const protocol = headers.get("x-forwarded-proto")?.startsWith("https") ? "https" : "http";
  const port = Number(host.match(/:(\d+)$/)?.[1] ?? 80);
  const [lan] = HERE_ONLY.test(host) ? lanAddresses(port) : [];
  return lan ?? `${protocol}://${host}`;
}
