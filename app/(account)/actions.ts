// Signs teachers in, up and out; every "no" goes back to the form with what was typed.

"use server";

import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { auth, MAX_NAME_LENGTH, MIN_PASSWORD_LENGTH } from "../../server/auth/auth";
import { returnPath } from "../../server/auth/return-path";
import type { AccountForm, AccountProblem, FieldProblem } from "./account-form";

/** better-auth's own limit. */
const MAX_PASSWORD_LENGTH = 128;

const email = z.string().trim().pipe(z.email("emailInvalid"));
const signInFields = z.object({ email, password: z.string().min(1, "passwordMissing") });
const signUpFields = z.object({
  name: z.string().trim().min(1, "nameMissing").max(MAX_NAME_LENGTH, "nameMissing"),
  email,
  password: z.string().min(MIN_PASSWORD_LENGTH, "passwordShort").max(MAX_PASSWORD_LENGTH, "passwordLong"),
});

export async function signIn(_previous: AccountForm, form: FormData): Promise<AccountForm> {
  const parsed = signInFields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ...typed(form), fields: problemsOf(parsed.error) };
  const problem = await attempt(async () =>
    auth().api.signInEmail({ body: parsed.data, headers: await headers() }),
  );
  if (problem) return { ...typed(form), problem };
  redirect(returnPath(form.get("next")) ?? "/dashboard");
}

export async function signUp(_previous: AccountForm, form: FormData): Promise<AccountForm> {
  const parsed = signUpFields.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { ...typed(form), fields: problemsOf(parsed.error) };
  const problem = await attempt(async () =>
    auth().api.signUpEmail({ body: parsed.data, headers: await headers() }),
  );
  if (problem) return { ...typed(form), problem };
  redirect(returnPath(form.get("next")) ?? "/dashboard");
}

export async function signOut() {
  await auth().api.signOut({ headers: await headers() });
  redirect("/");
}

const typed = (form: FormData): AccountForm => ({
  name: String(form.get("name") ?? ""),
  email: String(form.get("email") ?? ""),
});

function problemsOf(error: z.ZodError): AccountForm["fields"] {
  const first = error.issues
    .map((issue) => [issue.path[0], issue.message as FieldProblem] as const)
    .reverse();
  return Object.fromEntries(first);
}

const problems: Record<string, AccountProblem> = {
  INVALID_EMAIL_OR_PASSWORD: "wrongPair",
  USER_ALREADY_EXISTS: "emailTaken",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "emailTaken",
  EMAIL_PASSWORD_SIGN_UP_DISABLED: "signUpClosed",
};

/** What better-auth refused, in the form's words; whatever it did not expect is thrown. */
async function attempt(deed: () => Promise<unknown>): Promise<AccountProblem | null> {
  try {
    await deed();
    return null;
  } catch (error) {
    if (!isAPIError(error)) throw error;
    if (error.statusCode === 429) return "tooManyTries";
    return problems[String(error.body?.code)] ?? "failed";
  }
}
