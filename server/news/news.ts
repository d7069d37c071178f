// What processes tell each other: only that something changed; each reads for itself what it is now.

import type { Change } from "../../lib/session/events";

export type News =
  /** A command was committed, or somebody was taken out of the class. */
  | ({ type: "changed"; sessionId: string } & ChangeNews)
  | ({ type: "answered"; sessionId: string } & AnswerNews)
  | { type: "people"; sessionId: string }
  /** A big screen has asked to show the class, or was admitted or refused. */
  | { type: "screens"; sessionId: string };

/** Whose screens get a new view, what is new of the training run, and whether it is about who is in the class. */
export interface ChangeNews extends Pick<Change, "audience" | "run"> {
  /** Of the session from then on: the next after the last, so that whoever has missed one knows. */
  version: number;
  people?: boolean;
}

export interface AnswerNews {
  roundId: string;
  /** `by` is the connection that sent it, and is told by itself what became of it. */
  said: readonly { participantId: string; part: number; by: string }[];
  /** The places whose own part of the question these answers have changed. */
  woken: readonly number[];
}
