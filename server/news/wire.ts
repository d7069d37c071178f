// The way between processes: news that one of them tells reaches all that share its Redis, itself included.

import type { News } from "./news";
import type { LiveServer } from "./sockets";

export type Listener = (news: News) => void;

export interface Wire {
  tell(news: News): void;
  /** What is told from now on reaches nobody: the way to the other processes closes. */
  close(): void;
}

/** Tells this process, and all others that share its Redis. */
export function connectWire(io: LiveServer, alone: boolean, listen: Listener): Wire {
  let isOpen = true;
  io.on("news", listen);
  return {
    tell(news) {
      // Answers that were stored a moment ago may still be waiting to be told.
      if (!isOpen) return;
      if (!alone) io.serverSideEmit("news", news);
      listen(news);
    },
    close() {
      isOpen = false;
    },
  };
}
