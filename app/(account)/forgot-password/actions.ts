// Sends a link to who forgot the password, and says the same whether or not there is such an account.

"use server";

import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { passwordReset } from "../../../server/auth/password-reset";
import { refusedOf } from "../../../server/auth/refused";
import { formTexts } from "../../form-texts";
import { type AccountForm, problemOf, typed } from "../account-form";
import { email, fieldProblems } from "../account-schema";

const fields = z.object({ email });

export async function sendResetLink(_previous: AccountForm, sent: unknown): Promise<AccountForm> {
  const form = formTexts(sent);
  const parsed = fields.safeParse(form);
  if (!parsed.success) return { ...typed(form), fields: fieldProblems(parsed.error) };
  const t = await getTranslations("account");
  const asker = await headers();
  const letter = (link: string) => ({ subject: t("letterSubject"), text: t("letter", { link }) });
  const refused = await refusedOf(() => passwordReset().mailLink(parsed.data.email, asker, letter));
  if (refused) return { ...typed(form), ...problemOf(refused) };
  return { ...typed(form), isDone: true };
}
