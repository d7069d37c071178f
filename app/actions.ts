// Takes a student from the code they typed to the class.

"use server";

import { redirect } from "next/navigation";
import { isCode, normalizeCode } from "../lib/session/joining";
import { formTexts } from "./form-texts";

export async function enterCode(sent: unknown) {
  const typed = (formTexts(sent).code ?? "").slice(0, 40);
  const code = normalizeCode(typed);
  redirect(isCode(code) ? `/play/${code}` : `/?code=${encodeURIComponent(typed)}`);
}
