// Takes a student from the code they typed to the class.

"use server";

import { redirect } from "next/navigation";
import { CODE_ALPHABET, CODE_LENGTH, normalizeCode } from "../lib/session/joining";
import { sentForm } from "./sent";

export async function enterCode(sent: unknown) {
  const typed = String(sentForm(sent).get("code") ?? "").slice(0, 40);
  const code = normalizeCode(typed);
  const fits = code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter));
  redirect(fits ? `/play/${code}` : `/?code=${encodeURIComponent(typed)}`);
}
