// What every answer says to the browser: which scripts may run, who may frame it, and what a page may do with the device.

import { randomBytes } from "node:crypto";
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface Origin {
  /** Where people reach the server; null where that is not said. */
  publicUrl: string | null;
  /** Pages that are compiled as they are asked for bring tools that a build does not have. */
  dev: boolean;
}

const ONE_YEAR_S = 365 * 24 * 3600;

/** No page of this product asks for any of these; the screen may stay awake, and be filled. */
const UNUSED = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "geolocation"],
  ...[
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
    "xr-spatial-tracking",
  ],
];

/** For what is data, or a part of a page. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'";
const PARTS = ["/_next/", "/api/", "/socket.io/", "/metrics"];

function safeHeaders({ publicUrl }: Origin): OutgoingHttpHeaders {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    // With none at all, a browser would not say which page a form comes from.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": UNUSED.map((name) => `${name}=()`).join(", "),
    ...(publicUrl?.startsWith("https:") && { "Strict-Transport-Security": `max-age=${ONE_YEAR_S}` }),
  };
}

/**
 * Every page is made for its request, so each has scripts with a nonce of its own and none by hash. React writes sizes
 * and colours into attributes, which are all that is allowed of styles in a page.
 */
function pagePolicy(nonce: string, { publicUrl, dev }: Origin): string {
  // Older browsers do not count a WebSocket among what comes from `'self'`; without an address here they are left to poll.
  const sockets = publicUrl ? ` ${publicUrl.replace(/^http/, "ws")}` : "";
  return [
    "default-src 'none'",
    // What a script with the nonce loads may run; `'self'` is for browsers that do not know of that.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self'${sockets}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For a connection that ends before there is a response. */
export const lastWords = (status: string) =>
  [
    `HTTP/1.1 ${status}`,
    "Connection: close",
    "Content-Length: 0",
    ...Object.entries(safeHeaders({ publicUrl: null, dev: false })).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    `Content-Security-Policy: ${NO_PAGE}`,
    "\r\n",
  ].join("\r\n");

/**
 * A response that has them from its first moment, whoever writes it: pages, files, Socket.IO's polling, a refusal. The
 * pages take their nonce from the policy in the request's own headers, so what a browser sent there is written over.
 */
export function responseWithHeaders(origin: Origin) {
  const headers = new Map(Object.entries(safeHeaders(origin)));
  return class<Request extends IncomingMessage> extends ServerResponse<Request> {
    constructor(request: Request) {
      super(request);
      const policy = PARTS.some((path) => request.url?.startsWith(path))
        ? NO_PAGE
        : pagePolicy(randomBytes(16).toString("base64"), origin);
      this.setHeaders(headers as Map<string, string>);
      this.setHeader("Content-Security-Policy", policy);
      request.headers["content-security-policy"] = policy;
      delete request.headers["content-security-policy-report-only"];
    }
  };
}
