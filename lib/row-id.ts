// What names a row, as it comes from a browser.

import { z } from "zod";

/**
 * Of any other shape, such as an object that a query would read as a condition, or a letter that PostgreSQL cannot
 * read, it is refused.
 */
export const rowId = z.string().regex(/^[\w-]{1,64}$/);
