// What processes tell each other: only that something changed; each reads for itself what it is now.

import type { Change } from "../../lib/session/events";

export type News =
  /** A command was committed. */
  | ({ type: "changed"; sessionId: string } & ChangeNews)
  | { type: "answered"; sessionId: string; participantIds: string[] }
  | ({ type: "woken"; sessionId: string } & Woken)
  | { type: "people"; sessionId: string }
  /** A big screen has asked to show the class, or was admitted or refused. */
  | { type: "screens"; sessionId: string };

/** Whose screens get a new view, and what is new of the training run. */
export type ChangeNews = Pick<Change, "audience" | "run">;

/** What was said in a round has changed what these places get of their own. */
export interface Woken {
  roundId: string;
  places: number[];
}
