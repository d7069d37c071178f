// A forgotten password: a letter with a link, and the new password that comes back by it.

import { randomBytes } from "node:crypto";
import { APIError } from "better-auth/api";
import { type Config, config } from "../settings/config";
import { log } from "../settings/log";
import { type Auth, auth, type Gatekeeping, gatekeeping } from "./auth";
import { nameless, sourceIn, tooMany } from "./gate";
import { type Letter, send } from "./mail";

const LINK_LASTS_MS = 3_600_000;

/** better-auth's name for it, under which it takes the new password. */
const identifierOf = (token: string) => `reset-password:${token}`;

interface Desk extends Gatekeeping {
  auth: Auth;
  config: Pick<Config, "secret" | "mail" | "publicUrl">;
}

export function createPasswordReset({ auth, config, attempts, events }: Desk) {
  async function deliver(account: string, write: (link: string) => Letter, onLimit: () => void) {
    const { mail, publicUrl } = config;
    const { internalAdapter } = await auth.$context;
    const found = await internalAdapter.findUserByEmail(account);
    if (!mail || !found) return;
    if ((await attempts.letterTo(account)) > 0) return onLimit();
    const token = randomBytes(32).toString("base64url");
    await internalAdapter.createVerificationValue({
      identifier: identifierOf(token),
      value: found.user.id,
      expiresAt: new Date(Date.now() + LINK_LASTS_MS),
    });
    // In the fragment, which no server and no other page is told.
    await send(mail, found.user.email, write(`${publicUrl}/new-password#${token}`));
  }

  return {
    /**
     * Answers before it looks whether there is such an account, so that neither the answer nor the time it takes
     * tells; `write` makes the letter around its link.
     */
    async mailLink(email: string, headers: Headers, write: (link: string) => Letter): Promise<void> {
      const account = email.toLowerCase();
      const source = sourceIn(headers);
      const tell = () =>
        events("password reset limited", { source, account: nameless(config.secret, account) });
      const seconds = await attempts.letterFrom(source);
      if (seconds > 0) {
        tell();
        throw tooMany(seconds);
      }
      // The details of a mail server's refusal name who was written to.
      deliver(account, write, tell).catch(({ code }) => log.error({ code }, "a letter could not be sent"));
    },

    /** Sets the password, signs out everywhere, and signs in here. */
    async choose(token: string, newPassword: string, headers: Headers): Promise<void> {
      const { internalAdapter } = await auth.$context;
      const letter = await internalAdapter.findVerificationValue(identifierOf(token));
      const user = letter && (await internalAdapter.findUserById(letter.value));
      if (!user) throw new APIError("BAD_REQUEST", { message: "Invalid token", code: "INVALID_TOKEN" });
      await auth.api.resetPassword({ body: { token, newPassword }, headers });
      await attempts.proven(user.email, sourceIn(headers));
      await auth.api.signInEmail({ body: { email: user.email, password: newPassword }, headers });
    },
  };
}

export const canMail = () => config().mail !== null;

export const passwordReset = () => createPasswordReset({ auth: auth(), config: config(), ...gatekeeping() });
