// The way between processes: news that one of them tells reaches all that share its Redis, itself included.

import type { News } from "./news";
import type { LiveServer } from "./sockets";

/** `own` is false for news from another process. */
export type Listener = (news: News, own: boolean) => void;

export interface Wire {
  tell(news: News): void;
}

/** Tells this process, and all others that share its Redis. */
export function connectWire(io: LiveServer, alone: boolean, listen: Listener): Wire {
  io.on("news", (news) => listen(news, false));
  return {
    tell(news) {
      if (!alone) io.serverSideEmit("news", news);
      listen(news, true);
    },
  };
}
