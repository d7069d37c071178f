// Takes a student from the code they typed to the class.

"use server";

import { redirect } from "next/navigation";
import { CODE_ALPHABET, CODE_LENGTH, normalizeCode } from "../lib/session/joining";

export async function enterCode(form: FormData) {
  const typed = String(form.get("code") ?? "").slice(0, 40);
  const code = normalizeCode(typed);
  const fits = code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter));
  redirect(fits ? `/play/${code}` : `/?code=${encodeURIComponent(typed)}`);
}
