// Teachers' accounts and sign-in, by better-auth over the store.

import { APIError, createAuthMiddleware } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { type Config, config } from "../settings/config";
import { log } from "../settings/log";
import { authDatabase } from "../store/auth-database";
import { type Database, database } from "../store/database";
import { forgetTries, mayTry } from "./attempts";

const THIRTY_DAYS_S = 30 * 24 * 3600;
export const MIN_PASSWORD_LENGTH = 8;
/** It stands in a header and in a greeting. */
export const MAX_NAME_LENGTH = 80;
/** The longest address that mail knows (RFC 5321), and a picture's that nothing shows. */
const MAX_EMAIL_LENGTH = 254;

type AuthConfig = Pick<Config, "secret" | "signUp" | "publicUrl">;

export type Auth = ReturnType<typeof createAuth>;

export function createAuth(db: Database, { secret, signUp, publicUrl }: AuthConfig) {
  return betterAuth({
    appName: "Blamegrad",
    database: authDatabase(db),
    secret,
    // Without a configured address the server answers under every name and address it is reached by.
    baseURL: publicUrl ?? undefined,
    trustedOrigins: (request) => originsOf(request?.headers.get("host")),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      disableSignUp: signUp === "closed",
    },
    databaseHooks: {
      user: { create: { before: isShort }, update: { before: isShort } },
      session: { create: { before: withoutDevice } },
    },
    session: { expiresIn: THIRTY_DAYS_S, disableSessionRefresh: true },
    // A browser drops a secure cookie that comes over plain HTTP, as it does in a school's own network.
    advanced: {
      cookiePrefix: "blamegrad",
      useSecureCookies: publicUrl?.startsWith("https:") ?? false,
      // Said aloud, because the library leaves it out where NODE_ENV is "test".
      disableOriginCheck: false,
    },
    // Its own limit counts by address; the hook below counts by account, and also where pages call in directly.
    rateLimit: { enabled: false },
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        if (!(await mayTry(path, String(body?.email)))) throw new APIError("TOO_MANY_REQUESTS");
      }),
      after: createAuthMiddleware(async ({ context }) => {
        if (context.newSession) await forgetTries(context.newSession.user.email);
      }),
    },
    // Its details name people, so only its sentences are kept.
    logger: { level: "error", log: (_level, message) => log.error(`Sign-in: ${message}`) },
    telemetry: { enabled: false },
    plugins: [nextCookies()],
  });
}

/** Whoever writes a user, the forms or a program: what is said of it has an end. */
async function isShort({ name = "", email = "", image }: { name?: string; email?: string; image?: unknown }) {
  if (name.length > MAX_NAME_LENGTH || email.length > MAX_EMAIL_LENGTH || image)
    throw new APIError("BAD_REQUEST", { message: "Too long.", code: "TOO_LONG" });
}

/** Nobody reads from where or with what a teacher signed in, so it is not kept. */
async function withoutDevice<Row extends object>(session: Row) {
  return { data: { ...session, ipAddress: null, userAgent: null } };
}

const originsOf = (host: string | null | undefined) => (host ? [`http://${host}`, `https://${host}`] : []);

let current: Auth | undefined;

export function auth(): Auth {
  current ??= createAuth(database(), config());
  return current;
}
