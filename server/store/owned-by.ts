// The condition under which a row is a teacher's own.

import { z } from "zod";

const text = z.string();

/** Types end where a request begins: an object in an id's place would be a condition of its own, true of many rows. */
export const ownedBy = (ownerId: string, id: string) => ({
  id: text.parse(id),
  ownerId: text.parse(ownerId),
});
