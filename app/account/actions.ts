// Changes a teacher's password, or deletes the account with everything in it; both ask for the password.

"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { auth } from "../../server/auth/auth";
import { refusedOf } from "../../server/auth/refused";
import { requireHost } from "../../server/auth/require-host";
import { database } from "../../server/store/database";
import { deleteTeacher } from "../../server/store/teachers";
import { type AccountForm, emptyForm, problemOf } from "../(account)/account-form";
import { fieldProblems, givenPassword, newPassword } from "../(account)/account-schema";
import { formTexts } from "../form-texts";

const changed = z.object({ currentPassword: givenPassword, password: newPassword });
const confirmed = z.object({ password: givenPassword });

export async function changePassword(_previous: AccountForm, sent: unknown): Promise<AccountForm> {
  const parsed = changed.safeParse(formTexts(sent));
  if (!parsed.success) return { ...emptyForm, fields: fieldProblems(parsed.error) };
  await requireHost("/account");
  const { currentPassword, password } = parsed.data;
  const body = { currentPassword, newPassword: password, revokeOtherSessions: true };
  const asker = await headers();
  const refused = await refusedOf(() => auth().api.changePassword({ body, headers: asker }));
  if (refused) return { ...emptyForm, ...problemOf(refused) };
  // The page this was sent from belongs to the old sign-in; the next one is asked for with the new.
  redirect("/account?password=changed");
}

export async function deleteAccount(_previous: AccountForm, sent: unknown): Promise<AccountForm> {
  const parsed = confirmed.safeParse(formTexts(sent));
  if (!parsed.success) return { ...emptyForm, fields: fieldProblems(parsed.error) };
  const host = await requireHost("/account");
  const asked = { body: { password: parsed.data.password }, headers: await headers() };
  const refused = await refusedOf(() => auth().api.verifyPassword(asked));
  if (refused) return { ...emptyForm, ...problemOf(refused) };
  const deleted = await deleteTeacher(database(), host.id);
  if (!deleted.ok) return { ...emptyForm, problem: "classRunning" };
  await auth().api.signOut({ headers: asked.headers });
  redirect("/sign-in?account=deleted");
}
