// What processes tell each other: only that something changed; each reads for itself what it is now.

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
