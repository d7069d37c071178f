// Takes the password that somebody chose by the link in a letter, and signs them in.

"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { passwordReset } from "../../../server/auth/password-reset";
import { refusedOf } from "../../../server/auth/refused";
import { formTexts } from "../../form-texts";
import { type AccountForm, emptyForm, problemOf } from "../account-form";
import { fieldProblems, newPassword } from "../account-schema";

const fields = z.object({ token: z.string().max(200).default(""), password: newPassword });

export async function chooseNewPassword(_previous: AccountForm, sent: unknown): Promise<AccountForm> {
  const parsed = fields.safeParse(formTexts(sent));
  if (!parsed.success) return { ...emptyForm, fields: fieldProblems(parsed.error) };
  const { token, password } = parsed.data;
  const asker = await headers();
  const refused = await refusedOf(() => passwordReset().choose(token, password, asker));
  if (refused) return { ...emptyForm, ...problemOf(refused) };
  redirect("/dashboard");
}
