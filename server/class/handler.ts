// What serves a request: a function that is given the connection in its role, and the payload in its shape.

import type { Payload, Refusal, Reply, RequestName, requests } from "../../lib/protocol";
import type { Result } from "../../lib/result";
import type { LiveSocket, Speaker } from "../news/sockets";
import type { Live } from "./live";

export type SocketOf<Name extends RequestName> = LiveSocket & {
  data: { speaker: Extract<Speaker, { role: (typeof requests)[Name]["role"] }> };
};

export type Handlers = {
  [Name in RequestName]: (
    live: Live,
    socket: SocketOf<Name>,
    payload: Payload<Name>,
  ) => Promise<Result<Reply<Name>, Refusal>>;
};
