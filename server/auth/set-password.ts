// A teacher's new password, set by the operator: the old one and all sign-ins end with it.

import { randomInt } from "node:crypto";
import type { Config } from "../settings/config";
import type { Database } from "../store/database";

/** No letter looks like another, so that it can be read out on the telephone. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four letters: 79 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}

export async function setPassword(
  db: Database,
  config: Config,
  userId: string,
  password: string,
): Promise<void> {
  // Loaded only where it is used: the other commands have nothing to do with signing in.
  const { createAuth } = await import("./auth");
  const { internalAdapter, password: hashing } = await createAuth(db, config).$context;
  const hash = await hashing.hash(password);
  // In this order nobody comes in with the old password once the sign-ins have ended.
  await internalAdapter.updatePassword(userId, hash);
  await internalAdapter.deleteUserSessions(userId);
}
