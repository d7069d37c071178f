// The address that phones in the room can reach: a teacher who opened "localhost" still gets a QR code that works.

import { config } from "./config";
import { lanAddresses } from "./lan-addresses";

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** An origin such as `http://192.168.1.20:3000`. `headers` are those of the page's own request. */
export function joinAddress(headers: Headers): string {
  const { publicUrl, trustProxy } = config();
  if (publicUrl) return publicUrl;
  const host = headers.get("host") ?? "localhost";
  const port = Number(host.split(":").at(-1)) || 80;
  const [lan] = LOOPBACK.test(host) ? lanAddresses(port) : [];
  const isSecure = trustProxy && headers.get("x-forwarded-proto") === "https";
  return lan ?? `${isSecure ? "https" : "http"}://${host}`;
}
