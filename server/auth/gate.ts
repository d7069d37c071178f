// What stands before and after each use of a password: limits, the mark of a known browser, and events in the log.

import { createHmac } from "node:crypto";
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from "better-auth/api";
import type { EventName, Events } from "../bounds/events";
import { SOURCE_HEADER } from "../bounds/source";
import type { Config } from "../settings/config";
import type { Database } from "../store/database";
import type { Attempts } from "./attempts";
import { createKnownDevices, DEVICE_COOKIE, DEVICE_COOKIE_AGE_S } from "./known-device";
import { demandInvitation } from "./sign-up";

export interface Gatekeepers {
  db: Database;
  attempts: Attempts;
  events: Events;
  config: Pick<Config, "secret" | "signUp" | "publicUrl">;
}

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

export function createGate({ db, attempts, events, config }: Gatekeepers) {
  const devices = createKnownDevices(config.secret);
  const cookieOptions = {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: DEVICE_COOKIE_AGE_S,
    secure: config.publicUrl?.startsWith("https:") ?? false,
  } as const;

  const tryOf = (ctx: Context, email: unknown) => {
    const account = String(email).toLowerCase();
    const cookie = ctx.getCookie(DEVICE_COOKIE) ?? null;
    return { account, source: sourceIn(ctx.headers), device: devices.find(cookie, account) };
  };
  const tell = (name: EventName, source: string, account?: string) =>
    events(name, { source, ...(account !== undefined && { account: nameless(config.secret, account) }) });

  /** Refuses, and says how long to wait. */
  const refuseFor = (seconds: number, name: EventName, source: string, account?: string) => {
    if (seconds === 0) return;
    tell(name, source, account);
    throw tooMany(seconds);
  };

  const before = createAuthMiddleware(async (ctx) => {
    demandStorable(ctx.body);
    const source = sourceIn(ctx.headers);
    switch (ctx.path) {
      case "/sign-in/email": {
        const one = tryOf(ctx, ctx.body?.email);
        return refuseFor(await attempts.signIn(one), "sign-in limited", source, one.account);
      }
      case "/sign-up/email":
        refuseFor(await attempts.signUp(source), "sign-up limited", source);
        if (config.signUp === "invite") await demandInvitation(db, ctx.body?.invitation);
        return;
      case "/reset-password":
        return refuseFor(await attempts.signUp(source), "password reset limited", source);
      case "/change-password":
      case "/verify-password": {
        const user = (await getSessionFromCtx(ctx))?.user;
        if (user) refuseFor(await attempts.password(user.id), "sign-in limited", source, user.email);
      }
    }
  });

  const after = createAuthMiddleware(async (ctx) => {
    const { newSession, returned } = ctx.context;
    if (newSession) {
      const one = tryOf(ctx, newSession.user.email);
      if (ctx.path === "/sign-in/email") await attempts.signedIn(one);
      ctx.setCookie(
        DEVICE_COOKIE,
        devices.remember(ctx.getCookie(DEVICE_COOKIE) ?? null, one.account),
        cookieOptions,
      );
    } else if (isAPIError(returned) && returned.body?.code === "INVALID_EMAIL_OR_PASSWORD") {
      tell("sign-in failed", sourceIn(ctx.headers), String(ctx.body?.email).toLowerCase());
    }
  });

  return { before, after };
}

/** PostgreSQL reads no text that holds this letter, nor does anybody type it. */
function demandStorable(body: unknown): void {
  const texts = Object.values(Object(body));
  if (texts.some((text) => typeof text === "string" && text.includes("\u0000")))
    throw new APIError("BAD_REQUEST", { message: "This cannot be stored.", code: "NOT_STORABLE" });
}

/** The process writes it over whatever came; a program inside the process comes from nowhere. */
export const sourceIn = (headers: Headers | undefined) => headers?.get(SOURCE_HEADER) ?? "inside";

/** Tells accounts apart in the log without saying whose they are, also not to who guesses an address. */
export const nameless = (secret: string, account: string) =>
  createHmac("sha256", secret).update(`account in the log\n${account}`).digest("base64url").slice(0, 10);

export const tooMany = (seconds: number) =>
  new APIError(
    "TOO_MANY_REQUESTS",
    { message: `Too many tries. Try again in ${seconds} s.`, code: "TOO_MANY_TRIES", retryAfter: seconds },
    { "Retry-After": String(seconds) },
  );
