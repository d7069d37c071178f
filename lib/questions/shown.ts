// What travels of a question: always with its kind, stage and reveal as a pair, so that nothing is tested twice.

import type { KindName, Kinds } from "./kinds";

/** A question while it is on the screens; `reveal` is null until it may be known. */
export type Shown<Name extends KindName = KindName> = {
  [K in Name]: { kind: K; stage: Kinds[K]["stage"]; reveal: Kinds[K]["reveal"] | null };
}[Name];

/** One place's own part of it; only for kinds that have one. */
export type Own<Name extends KindName = KindName> = { [K in Name]: Kinds[K]["own"] }[Name];

/** What all answers came to. */
export type Summary<Name extends KindName = KindName> = { [K in Name]: Kinds[K]["summary"] }[Name];
