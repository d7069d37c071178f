// Accounts whose passwords are hashed in no time, where the rules are about how many may be tried.

import type { Auth } from "../../../server/auth/auth";

/** Hashing as it is costs a tenth of a second a guess; `auth.test.ts` and the stories hash for real. */
export async function hashQuickly(auth: Auth): Promise<Auth> {
  const { password } = await auth.$context;
  password.hash = async (text) => `hash of ${text}`;
  password.verify = async ({ hash, password: text }) => hash === `hash of ${text}`;
  return auth;
}
