// A mark that a browser keeps once somebody has signed in there: next time it counts for itself, whatever others try.

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

export const DEVICE_COOKIE = "blamegrad.device";
/** A teacher who comes back after a school year is still known. */
export const DEVICE_COOKIE_AGE_S = 400 * 24 * 3600;

/** The teachers who share a computer in a staff room. */
const MAX_ACCOUNTS = 8;

/** The browser's own id, and a mark for each account that was signed in to, the latest first. */
const WELL_FORMED = /^[\w-]{22}(\.[\w-]{22})*$/;

export interface KnownDevices {
  /** The browser that sent this cookie, if it has signed in to the account before. */
  find(cookie: string | null, account: string): string | null;
  /** The cookie after it has. */
  remember(cookie: string | null, account: string): string;
}

export function createKnownDevices(secret: string): KnownDevices {
  const markOf = (device: string, account: string) =>
    createHmac("sha256", secret)
      .update(`known device\n${device}\n${account}`)
      .digest("base64url")
      .slice(0, 22);
  return {
    find(cookie, account) {
      const { device, marks } = read(cookie);
      if (!device) return null;
      const mark = Buffer.from(markOf(device, account));
      return marks.some((one) => timingSafeEqual(Buffer.from(one), mark)) ? device : null;
    },
    remember(cookie, account) {
      const known = read(cookie);
      const device = known.device ?? randomBytes(16).toString("base64url");
      const mark = markOf(device, account);
      const others = known.marks.filter((one) => one !== mark);
      return [device, mark, ...others].slice(0, 1 + MAX_ACCOUNTS).join(".");
    },
  };
}

function read(cookie: string | null): { device: string | null; marks: string[] } {
  if (!cookie || !WELL_FORMED.test(cookie)) return { device: null, marks: [] };
  const [device = null, ...marks] = cookie.split(".").slice(0, 1 + MAX_ACCOUNTS);
  return { device, marks };
}
