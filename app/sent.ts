// What an action was called with: a page sends what it should, and whoever calls it by hand sends anything.

import { notFound } from "next/navigation";
import { rowId } from "../lib/row-id";

/** The fields of a form; none where something else was sent, so that the form says which are missing. */
export const sentForm = (sent: unknown): FormData => (sent instanceof FormData ? sent : new FormData());

/** What names a row; anything else leads nowhere, as an address does that names none. */
export const sentId = (sent: unknown): string => rowId.safeParse(sent).data ?? notFound();
