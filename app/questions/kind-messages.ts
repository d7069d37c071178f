// What the kinds of question say, and their keys, which the English files give.

import type { KindName } from "../../lib/questions/kinds";
import type blame from "./blame/words/en.json";
import type bug from "./bug/words/en.json";
import type build from "./build/words/en.json";
import type choice from "./choice/words/en.json";
import type knob from "./knob/words/en.json";
import type match from "./match/words/en.json";
import type number from "./number/words/en.json";
import type order from "./order/words/en.json";
import type relay from "./relay/words/en.json";
import type tap from "./tap/words/en.json";
import type weight from "./weight/words/en.json";

interface Messages {
  blame: typeof blame;
  number: typeof number;
  choice: typeof choice;
  order: typeof order;
  match: typeof match;
  build: typeof build;
  tap: typeof tap;
  knob: typeof knob;
  relay: typeof relay;
  weight: typeof weight;
  bug: typeof bug;
}

/** One for each kind: one that is missing above does not compile. */
export type KindMessages = { [Name in KindName]: Messages[Name] };
