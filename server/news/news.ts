// What processes tell each other: only that something changed; each reads for itself what it is now.

import type { LiveServer } from "./sockets";

/** Who has to hear of a change: host and projector, all screens, or every phone with its own part. */
export type Audience = "stage" | "everyone" | "each";

export type News =
  | { type: "changed"; sessionId: string; audience: Audience }
  | { type: "answered"; sessionId: string; participantIds: string[] }
  | { type: "people"; sessionId: string }
  | ({ type: "run"; sessionId: string } & RunChange);

/** How much of the training run is news: losses from a step on, and with `whole` everything. */
export interface RunChange {
  lossesFrom: number;
  whole: boolean;
}

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
