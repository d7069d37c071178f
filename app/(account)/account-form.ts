// What a sign-in or sign-up form gives back: what was typed, and what is wrong with it, as message keys.

export type AccountProblem = "wrongPair" | "emailTaken" | "signUpClosed" | "tooManyTries" | "failed";
export type FieldProblem =
  | "nameMissing"
  | "emailInvalid"
  | "passwordMissing"
  | "passwordShort"
  | "passwordLong";

export interface AccountForm {
  name: string;
  email: string;
  problem?: AccountProblem;
  fields?: { name?: FieldProblem; email?: FieldProblem; password?: FieldProblem };
}

export const emptyForm: AccountForm = { name: "", email: "" };
