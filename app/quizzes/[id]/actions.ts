// Stores what the editor holds, and copies an item of it into another quiz.

"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { sentQuiz } from "../../../lib/questions/draft";
import { itemDraft } from "../../../lib/questions/item";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { accept, type Result, refuse } from "../../../lib/result";
import { rowId } from "../../../lib/row-id";
import { hostOf } from "../../../server/auth/host";
import { database } from "../../../server/store/database";
import * as quizzes from "../../../server/store/quizzes";
import type { SaveRefusal } from "./autosave";

const storedQuiz = sentQuiz.extend({ id: rowId, version: z.int32() });

/** Whoever sent it has no sign-in, or it is not what this page sends. */
type NotTaken = "signed-out" | "bad-request";

/** Answers with the new version. It never redirects: what was typed must stay on the screen. */
export async function saveQuiz(sent: unknown): Promise<Result<number, SaveRefusal>> {
  const host = await hostOf(await headers());
  if (!host) return refuse("signed-out");
  const parsed = storedQuiz.safeParse(sent);
  if (!parsed.success) return refuse("bad-request");
  return quizzes.saveQuiz(database(), host.id, parsed.data);
}

/** Saves what would have overwritten another tab's work as a quiz of its own, and says its id. */
export async function saveAsCopy(sent: unknown): Promise<Result<string, NotTaken | "too-many-quizzes">> {
  const host = await hostOf(await headers());
  if (!host) return refuse("signed-out");
  const parsed = sentQuiz.safeParse(sent);
  if (!parsed.success) return refuse("bad-request");
  return quizzes.createQuiz(database(), host.id, parsed.data);
}

export interface OtherQuiz {
  id: string;
  title: LocalizedText;
}

/** The teacher's quizzes but the one that is open, the last edited first. */
export async function otherQuizzes(sent: unknown): Promise<Result<OtherQuiz[], NotTaken>> {
  const open = rowId.safeParse(sent);
  if (!open.success) return refuse("bad-request");
  const host = await hostOf(await headers());
  if (!host) return refuse("signed-out");
  const all = await quizzes.listQuizzes(database(), host.id);
  return accept(all.filter((quiz) => quiz.id !== open.data).map(({ id, title }) => ({ id, title })));
}

/** `to` is null for a new quiz, which has no title yet. */
const itemToCopy = z.object({ to: rowId.nullable(), item: itemDraft });

export type CopyRefusal = NotTaken | "too-many-quizzes" | quizzes.AddRefusal;

/** Answers with the id of the quiz that has it at its end. */
export async function copyItem(sent: unknown): Promise<Result<string, CopyRefusal>> {
  const parsed = itemToCopy.safeParse(sent);
  if (!parsed.success) return refuse("bad-request");
  const { to, item } = parsed.data;
  const host = await hostOf(await headers());
  if (!host) return refuse("signed-out");
  if (to === null) return quizzes.createQuiz(database(), host.id, { title: {}, items: [item] });
  const added = await quizzes.addItem(database(), host.id, to, item);
  return added.ok ? accept(to) : added;
}
