// What names a row, as it comes from a browser.

import { z } from "zod";

/** Of any other shape, such as an object that a query would read as a condition, it is refused. */
export const rowId = z.string().min(1).max(64);
