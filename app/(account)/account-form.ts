// What a form about an account gives back: what was typed, and what is wrong with it, as message keys.

const problems = {
  INVALID_EMAIL_OR_PASSWORD: "wrongPair",
  USER_ALREADY_EXISTS: "emailTaken",
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: "emailTaken",
  EMAIL_PASSWORD_SIGN_UP_DISABLED: "signUpClosed",
  NOT_INVITED: "notInvited",
  INVALID_TOKEN: "linkOver",
  INVALID_PASSWORD: "wrongPassword",
  TOO_MANY_TRIES: "tooManyTries",
} as const;

export type AccountProblem = (typeof problems)[keyof typeof problems] | "classRunning" | "failed";

export type FieldProblem =
  | "nameMissing"
  | "emailInvalid"
  | "passwordMissing"
  | "passwordShort"
  | "passwordLong";

type FieldName = "name" | "email" | "currentPassword" | "password";

export interface AccountForm {
  name: string;
  email: string;
  problem?: AccountProblem;
  /** How long to wait, where that is the problem. */
  minutes?: number;
  fields?: Partial<Record<FieldName, FieldProblem>>;
  /** It did what it was sent for, and there is no other page to go to. */
  isDone?: boolean;
}

export const emptyForm: AccountForm = { name: "", email: "" };

export const typed = ({ name = "", email = "" }: Partial<Record<string, string>>): AccountForm => ({
  name,
  email,
});

/** What the server refused, in the form's words. */
export function problemOf({ code, minutes }: { code: string; minutes: number }) {
  const known = Object.entries(problems).find(([name]) => name === code);
  return { problem: known ? known[1] : ("failed" as const), minutes };
}
