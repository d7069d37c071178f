// Chevrotain from the one file that it also comes in. By its name it is 700 modules, most of them lodash's, and a start
// of the server would take a second longer to load them.

import type * as Chevrotain from "chevrotain";
// @ts-expect-error: the file has no types of its own; those of the package are its types.
import * as bundle from "../../node_modules/chevrotain/lib/chevrotain.mjs";

export const { createToken, EmbeddedActionsParser, Lexer } = bundle as typeof Chevrotain;
