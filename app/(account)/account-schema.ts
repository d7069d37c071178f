// What may be typed into the fields of an account, with the message for what may not.

import { z } from "zod";
import { MAX_NAME_LENGTH, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "../../lib/account";
import type { AccountForm, FieldProblem } from "./account-form";

export const name = z.string("nameMissing").trim().min(1, "nameMissing").max(MAX_NAME_LENGTH, "nameMissing");
export const email = z.string("emailInvalid").trim().pipe(z.email("emailInvalid"));
export const givenPassword = z.string("passwordMissing").min(1, "passwordMissing");
export const newPassword = z
  .string("passwordShort")
  .min(MIN_PASSWORD_LENGTH, "passwordShort")
  .max(MAX_PASSWORD_LENGTH, "passwordLong");

/** The first problem of each field. */
export function fieldProblems(error: z.ZodError): AccountForm["fields"] {
  const last = error.issues.map((issue) => [issue.path[0], issue.message as FieldProblem] as const).reverse();
  return Object.fromEntries(last);
}
