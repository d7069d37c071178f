// What the kinds of question say, and their keys, which the English files give.

import type { KindName } from "../../lib/questions/kinds";
import type blame from "./blame/words/en.json";
import type bug from "./bug/words/en.json";
import type number from "./number/words/en.json";
import type weight from "./weight/words/en.json";

/** One for each kind: a kind that is missing here has no keys, so that nothing can be said of it. */
export interface KindMessages extends Record<KindName, object> {
  blame: typeof blame;
  number: typeof number;
  weight: typeof weight;
  bug: typeof bug;
}
