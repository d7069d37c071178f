// Signs teachers in, up and out; every "no" goes back to the form with what was typed.

"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { auth } from "../../server/auth/auth";
import { refusedOf } from "../../server/auth/refused";
import { returnPath } from "../../server/auth/return-path";
import { formTexts } from "../form-texts";
import { type AccountForm, problemOf, typed } from "./account-form";
import { email, fieldProblems, givenPassword, name, newPassword } from "./account-schema";

const signInFields = z.object({ email, password: givenPassword });
const signUpFields = z.object({
  name,
  email,
  password: newPassword,
  invitation: z.string().max(200).optional(),
});

export async function signIn(_previous: AccountForm, sent: unknown): Promise<AccountForm> {
  const form = formTexts(sent);
  const parsed = signInFields.safeParse(form);
  if (!parsed.success) return { ...typed(form), fields: fieldProblems(parsed.error) };
  const asked = { body: parsed.data, headers: await headers() };
  const refused = await refusedOf(() => auth().api.signInEmail(asked));
  if (refused) return { ...typed(form), ...problemOf(refused) };
  redirect(returnPath(form.next) ?? "/dashboard");
}

export async function signUp(_previous: AccountForm, sent: unknown): Promise<AccountForm> {
  const form = formTexts(sent);
  const parsed = signUpFields.safeParse(form);
  if (!parsed.success) return { ...typed(form), fields: fieldProblems(parsed.error) };
  const asked = { body: parsed.data, headers: await headers() };
  const refused = await refusedOf(() => auth().api.signUpEmail(asked));
  if (refused) return { ...typed(form), ...problemOf(refused) };
  redirect(returnPath(form.next) ?? "/dashboard");
}

export async function signOut() {
  await auth().api.signOut({ headers: await headers() });
  redirect("/");
}
