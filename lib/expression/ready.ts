// What the first text needs, made before it: tens of milliseconds for the lexer and as much for the parser, in one go otherwise.

import { theParser } from "./grammar";
import { theLexer } from "./tokens";

/** `turn` lets others have theirs. */
export async function readyToParse(turn: () => Promise<void>): Promise<void> {
  theLexer();
  await turn();
  theParser();
  await turn();
}
