// `/metrics`, for whoever has the token; where none is set there is no such address.

import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestListener } from "node:http";
import type { Metrics } from "./metrics";

export interface Measured {
  metrics: Metrics;
  token: string;
}

const digest = (text: string) => createHash("sha256").update(text).digest();

export function withMetrics(measured: Measured | null, handle: RequestListener): RequestListener {
  if (!measured) return handle;
  const wanted = digest(`Bearer ${measured.token}`);
  return (request, response) => {
    if (request.url?.split("?")[0] !== "/metrics") return handle(request, response);
    if (timingSafeEqual(digest(request.headers.authorization ?? ""), wanted))
      return void measured.metrics.answer(response);
    response.writeHead(401, { "WWW-Authenticate": "Bearer" }).end();
  };
}
