// Tells the pages where a request comes from, in a header that no client can write.

import type { RequestListener } from "node:http";
import { SOURCE_HEADER, sourceOf } from "../bounds/source";

/** Pages see headers alone, and a client may send any it likes: this one says what the connection says. */
export function withSource(trustProxy: boolean, handle: RequestListener): RequestListener {
  return (request, response) => {
    request.headers[SOURCE_HEADER] = sourceOf(request.headers, request.socket.remoteAddress, trustProxy);
    handle(request, response);
  };
}
