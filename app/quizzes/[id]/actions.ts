// Stores what the editor holds.

"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { sentQuiz } from "../../../lib/questions/draft";
import { type Result, refuse } from "../../../lib/result";
import { rowId } from "../../../lib/row-id";
import { hostOf } from "../../../server/auth/host";
import { database } from "../../../server/store/database";
import * as quizzes from "../../../server/store/quizzes";
import type { SaveRefusal } from "./autosave";

const storedQuiz = sentQuiz.extend({ id: rowId, version: z.int() });

/** Answers with the new version. It never redirects: what was typed must stay on the screen. */
export async function saveQuiz(quiz: unknown): Promise<Result<number, SaveRefusal>> {
  const host = await hostOf(await headers());
  if (!host) return refuse("signed-out");
  return quizzes.saveQuiz(database(), host.id, storedQuiz.parse(quiz));
}

/** Saves what would have overwritten another tab's work as a quiz of its own, and says its id. */
export async function saveAsCopy(quiz: unknown): Promise<Result<string, "signed-out" | "too-many-quizzes">> {
  const host = await hostOf(await headers());
  if (!host) return refuse("signed-out");
  return quizzes.createQuiz(database(), host.id, sentQuiz.parse(quiz));
}
