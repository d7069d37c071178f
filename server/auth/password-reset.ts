// A forgotten password: a letter with a link, and the new password that comes back by it.

import { randomBytes } from "node:crypto";
import { APIError } from "better-auth/api";
import { config } from "../settings/config";
import { log } from "../settings/log";
import { auth, gatekeeping } from "./auth";
import { nameless, sourceIn, tooMany } from "./gate";
import { type Letter, send } from "./mail";

const LINK_LASTS_MS = 3_600_000;

/** better-auth's name for it, under which it takes the new password. */
const identifierOf = (token: string) => `reset-password:${token}`;

export const canMail = () => config().mail !== null;

/**
 * Answers before it looks whether there is such an account, so that neither the answer nor the time it takes tells;
 * `write` makes the letter around its link.
 */
export async function mailResetLink(
  email: string,
  headers: Headers,
  write: (link: string) => Letter,
): Promise<void> {
  const { attempts, events } = gatekeeping();
  const account = email.toLowerCase();
  const source = sourceIn(headers);
  const told = { source, account: nameless(config().secret, account) };
  const seconds = await attempts.letterFrom(source);
  if (seconds > 0) {
    events("password reset limited", told);
    throw tooMany(seconds);
  }
  deliver(account, write, () => events("password reset limited", told)).catch((error) =>
    log.error({ err: { message: error.message, code: error.code } }, "a letter could not be sent"),
  );
}

async function deliver(account: string, write: (link: string) => Letter, onLimit: () => void): Promise<void> {
  const { mail, publicUrl } = config();
  const { internalAdapter } = await auth().$context;
  const found = await internalAdapter.findUserByEmail(account);
  if (!mail || !found) return;
  if ((await gatekeeping().attempts.letterTo(account)) > 0) return onLimit();
  const token = randomBytes(32).toString("base64url");
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(token),
    value: found.user.id,
    expiresAt: new Date(Date.now() + LINK_LASTS_MS),
  });
  // In the fragment, which no server and no other page is told.
  await send(mail, found.user.email, write(`${publicUrl}/new-password#${token}`));
}

/** Sets the password, signs out everywhere, and signs in here. */
export async function resetPassword(token: string, newPassword: string, headers: Headers): Promise<void> {
  const { api, $context } = auth();
  const { internalAdapter } = await $context;
  const letter = await internalAdapter.findVerificationValue(identifierOf(token));
  const user = letter && (await internalAdapter.findUserById(letter.value));
  if (!user) throw new APIError("BAD_REQUEST", { message: "Invalid token", code: "INVALID_TOKEN" });
  await api.resetPassword({ body: { token, newPassword }, headers });
  await gatekeeping().attempts.proven(user.email, sourceIn(headers));
  await api.signInEmail({ body: { email: user.email, password: newPassword }, headers });
}
