// What processes that share classes know of each other: who is there, and whose phones each of them has.

import type { Present } from "./sockets";

/** Where nothing is heard of a process for so long it is gone, and its phones with it: also a machine that vanished without a word. */
export const MISSED_AFTER_MS = 4_000;

export interface Company {
  /**
   * Names those who are there, and says that this one is: another name says that one has come or gone, or that news may
   * have been lost.
   */
  look(): Promise<string>;
  /** Tells whose phones of a class are connected here, until it is told anew. */
  tell(sessionId: string, phones: Present): Promise<void>;
  /** Whose are connected to the others, as each has last told: nobody has to answer, so nobody is waited for. */
  elsewhere(sessionId: string): Promise<Present>;
  /** Whether all who are there are of the same build: else a page that starts anew may get any of theirs. */
  isOfOneBuild(): Promise<boolean>;
}
