// The environment, read and validated once; every variable is also in `.env.example`.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadEnvFile } from "node:process";
import { z } from "zod";
import { MAX_PARTICIPANTS } from "../../lib/session/joining";
import { fileIn, fileUrl, isFileUrl } from "./database-file";
import { originHere } from "./lan-addresses";
import { storedSecret } from "./secret";
import { StartError } from "./start-error";

const wholeNumber = (min: number, max: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));

/** Letters that nobody guesses; not blanks that a hand has left. */
const secretText = z.string().refine((text) => text.trim().length >= 32);

/** What stands behind a # would be passed over: a password has it as %23. */
const isAddress = (url: string) => URL.canParse(url) && !url.includes("#");

const PASSWORD_SIGNS = "in a password, write # / ? @ as %23 %2F %3F %40";

/** Each variable's description ends the sentence that refuses a bad value. */
export const variables = z.object({
  NODE_ENV: z
    .enum(["production", "development", "test"])
    .default("production")
    .describe("production, development or test"),
  PORT: wholeNumber(0, 65_535).default(3000).describe("a whole number from 0 to 65535"),
  HOST: z
    .string()
    .refine((host) => URL.canParse(originHere(host, 1)) && new URL(originHere(host, 1)).pathname === "/")
    .default("0.0.0.0")
    .describe("an address of this computer, or 0.0.0.0 for all of them"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.canParse(url) && `${new URL(url).origin}/` === new URL(url).href)
    .transform((url) => new URL(url).origin)
    .optional()
    .describe("an address such as https://blame.example.org, with nothing behind the name but a port"),
  DATA_DIR: z
    .string()
    .regex(/\S/)
    .default("data")
    .transform((path) => resolve(path))
    .describe("a folder"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)./)
    .refine((url) => (url.startsWith("file:") ? isFileUrl(url) : isAddress(url)))
    .optional()
    .describe(`file:/path/to/blamegrad.db or postgres://user:password@host/database (${PASSWORD_SIGNS})`),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/./)
    .refine((url) => isAddress(url) && /^\/?\d*$/.test(new URL(url).pathname))
    .optional()
    .describe(`redis://host:6379 or redis://host:6379/1 or rediss://host:6380 (${PASSWORD_SIGNS})`),
  SECRET: secretText.optional().describe("a random text of at least 32 characters"),
  SIGN_UP: z.enum(["open", "invite", "closed"]).default("open").describe("open, invite or closed"),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./)
    .refine((url) => isAddress(url) && new URL(url).hostname !== "")
    .optional()
    .describe(`smtp://user:password@mail.example.org:587 or smtps://… (${PASSWORD_SIGNS})`),
  MAIL_FROM: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+$|^[^<>]*<[^@\s]+@[^@\s]+>$/)
    .optional()
    .describe("an address such as Blamegrad <blamegrad@example.org>"),
  KEEP_CLASSES_MONTHS: z
    .union([z.literal("never"), wholeNumber(1, 1_200)])
    .default(12)
    .describe("a whole number of months from 1 to 1200, or never"),
  TRUST_PROXY: z.enum(["yes", "no"]).default("no").describe("yes or no"),
  MAX_PARTICIPANTS: wholeNumber(1, 10_000)
    .default(MAX_PARTICIPANTS)
    .describe("a whole number from 1 to 10000"),
  METRICS_TOKEN: secretText.optional().describe("a random text of at least 32 characters"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("fatal, error, warn, info, debug, trace or silent"),
});

export type Config = ReturnType<typeof readConfig>;

/** Refuses a bad value with one sentence that names the variable, the value and what is allowed. */
export function readConfig(environment: NodeJS.ProcessEnv) {
  const set = Object.entries(environment).filter(([, value]) => value !== "");
  const parsed = variables.safeParse(Object.fromEntries(set));
  if (!parsed.success) throw new StartError(refusal(parsed.error, environment));
  const { NODE_ENV, DATA_DIR, DATABASE_URL, ...values } = parsed.data;
  if (DATABASE_URL) checkSchema(DATABASE_URL);
  if (values.REDIS_URL) checkShared(DATABASE_URL, values.SECRET);
  const publicUrl = values.PUBLIC_URL ?? null;
  let secret: string | undefined;
  return {
    /** Next compiles pages as they are asked for, instead of serving a build. */
    dev: NODE_ENV === "development",
    /** Where it is 0 the system chooses, and the server writes it down as it begins to listen: the rest is read before. */
    get port() {
      return variables.shape.PORT.parse(environment.PORT || undefined);
    },
    host: values.HOST,
    /** Where people reach the server when it stands behind a proxy. */
    publicUrl,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? fileUrl(join(DATA_DIR, "blamegrad.db")),
    redisUrl: values.REDIS_URL ?? null,
    /** Signs the teachers' session cookies; made only where it is needed, so that a program that looks leaves nothing behind. */
    get secret() {
      secret ??= values.SECRET ?? storedSecret(DATA_DIR);
      return secret;
    },
    signUp: values.SIGN_UP,
    /** How letters are sent; null where they are not. */
    mail: mailOf(values.SMTP_URL, values.MAIL_FROM, publicUrl),
    /** How long a class is kept after its teacher last did something in it; null for ever. */
    keepClassesMonths: values.KEEP_CLASSES_MONTHS === "never" ? null : values.KEEP_CLASSES_MONTHS,
    /** Whether a client's address is taken from `X-Forwarded-For`. */
    trustProxy: values.TRUST_PROXY === "yes",
    /** In one class. */
    maxParticipants: values.MAX_PARTICIPANTS,
    /** What a monitor shows to read this process's numbers; null where nobody may. */
    metricsToken: values.METRICS_TOKEN ?? null,
    logLevel: values.LOG_LEVEL,
  };
}

/** As Prisma's own tools have it: PostgreSQL knows no such thing, and what is passed over would be somebody else's tables. */
function checkSchema(databaseUrl: string): void {
  const schema = fileIn(databaseUrl) === null && new URL(databaseUrl).searchParams.get("schema");
  if (!schema || schema === "public") return;
  throw new StartError(
    `DATABASE_URL has ?schema=${schema} in it, but Blamegrad takes a database of its own: name one, and no schema.`,
  );
}

/** Redis is for several processes, which have more to share than news. */
function checkShared(databaseUrl: string | undefined, secret: string | undefined): void {
  if (!databaseUrl || fileIn(databaseUrl) !== null) {
    throw new StartError(
      "REDIS_URL is set, so DATABASE_URL must be postgres://…: several processes cannot share a SQLite file.",
    );
  }
  if (!secret) {
    throw new StartError(
      "REDIS_URL is set, so SECRET must be set too: every process has to know a teacher whom another one let in.",
    );
  }
}

/** A link in a letter leads where the operator says, and not where somebody's request pretends to have gone. */
function mailOf(smtpUrl: string | undefined, from: string | undefined, publicUrl: string | null) {
  if (!smtpUrl) return null;
  if (!from)
    throw new StartError("SMTP_URL is set, so MAIL_FROM must be set too: the sender of the letters.");
  if (!publicUrl) throw new StartError("SMTP_URL is set, so PUBLIC_URL must be set too: letters link to it.");
  return { smtpUrl, from };
}

/** Not shown, also where they are refused. */
const SECRETS = new Set(["SECRET", "METRICS_TOKEN"]);

function refusal(error: z.ZodError, environment: NodeJS.ProcessEnv): string {
  const name = String(error.issues[0]?.path[0]) as keyof typeof variables.shape;
  const value = SECRETS.has(name) ? "too short" : JSON.stringify(withoutPassword(environment[name] ?? ""));
  return `${name} is ${value}, but it must be ${variables.shape[name].description}.`;
}

/**
 * An address as it may be shown, also one that is none: cut off in its password, or without what it should begin with. A port
 * stays to be seen.
 */
export function withoutPassword(value: string): string {
  if (value.startsWith("file:")) return value;
  return value
    .replace(/^(\w+:\/\/[^:@]*|(?!\w+:\/\/)[^:@]*):.*@/, "$1:***@")
    .replace(/^([^:/]*:\/\/[^:@/[]*):(?!\d*(?:[/?]|$))[^@]*$/, "$1:***")
    .replace(/([?&]\w*password=)[^&]*/gi, "$1***");
}

const SETTINGS_FILE = ".env";

let current: Config | undefined;

/** This process's environment. A `.env` file in the working directory fills in what it leaves open. */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync(SETTINGS_FILE)) {
    checkSettingsFile();
    loadEnvFile(SETTINGS_FILE);
  }
  return process.env;
}

/** A value that would end before its #, which is no comment without a blank before it. */
const CUT = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*(?!["'`])(?:[^\n#]*[^\s#]#|#\S)/gm;

/** What would be passed over without a word, also that sign-up is closed. */
function checkSettingsFile(): void {
  const text = readSettingsFile();
  if (text.includes("\0")) {
    throw new StartError(
      `The file ${SETTINGS_FILE} is UTF-16, as Windows PowerShell writes with ">": save it as UTF-8.`,
    );
  }
  const cut = [...text.matchAll(CUT)].find(([, name = ""]) => name in variables.shape)?.[1];
  if (!cut) return;
  throw new StartError(
    `In the file ${SETTINGS_FILE}, ${cut} has a # in its value, which would end there: put the whole value in quotes.`,
  );
}

function readSettingsFile(): string {
  try {
    return readFileSync(SETTINGS_FILE, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(`The settings in the file ${SETTINGS_FILE} cannot be read (${code}).`);
  }
}

/** What this process runs with. */
export function config(): Config {
  current ??= readConfig(environment());
  return current;
}
