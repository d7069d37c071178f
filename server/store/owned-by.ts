// The condition under which a row is a teacher's own.

import { z } from "zod";
import { rowId } from "../../lib/row-id";

const text = z.string();
const NO_ROW = "";

/**
 * Types end where a request begins: an object in an id's place would be a condition of its own, true of many rows. What
 * is no id, such as what somebody typed into an address, is the id of no row.
 */
export const ownedBy = (ownerId: string, id: string) => ({
  id: rowId.safeParse(text.parse(id)).data ?? NO_ROW,
  ownerId: text.parse(ownerId),
});
