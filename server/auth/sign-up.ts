// Who may make an account here; the operator decides with SIGN_UP.

import { APIError } from "better-auth/api";
import { type Config, config } from "../settings/config";
import type { Database } from "../store/database";
import { isInvitation, spendInvitation } from "../store/invitations";

export const signUpRule = (): Config["signUp"] => config().signUp;

/** Whoever has no invitation learns nothing more, such as who has an account. */
export async function demandInvitation(db: Database, invitation: unknown): Promise<void> {
  if (!(await isInvitation(db, tokenIn(invitation), Date.now()))) throw notInvited();
}

/** With it goes the last step before the account is made. */
export async function acceptInvitation(db: Database, invitation: unknown): Promise<void> {
  if (!(await spendInvitation(db, tokenIn(invitation), Date.now()))) throw notInvited();
}

const tokenIn = (invitation: unknown) => (typeof invitation === "string" ? invitation.trim() : "");

const notInvited = () =>
  new APIError("FORBIDDEN", { message: "This needs an invitation.", code: "NOT_INVITED" });
