// What `npm run admin` can do, a function a command; each says whether it is done.

import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "../../lib/account";
import { makePassword, setPassword } from "../auth/set-password";
import { type Config, readConfig, withoutPassword } from "../settings/config";
import { lanAddresses } from "../settings/lan-addresses";
import { reasonOf, StartError } from "../settings/start-error";
import type { Database } from "../store/database";
import { prune } from "../store/expiry";
import { exportTeacher } from "../store/export-teacher";
import { createInvitation } from "../store/invitations";
import { deleteTeacher, listTeachers, type Teacher, teacherByEmail } from "../store/teachers";
import { pourBackup, readBackup, writeBackup } from "./admin-backup";
import { withDatabase } from "./admin-database";
import type { CommandName, Options, Terminal } from "./admin-options";
import { examine } from "./doctor/doctor";

type Command = (at: Terminal, options: Options, email: string) => Promise<boolean>;
/** What a command is done with. */
interface With {
  db: Database;
  settings: Config;
  options: Options;
  terminal: Terminal;
  say(line: string): void;
}

export const commands: Record<CommandName, Command> = {
  "list-teachers": stored(list),
  "reset-password": about(reset),
  invite: stored(invite),
  "export-teacher": about(write),
  "delete-teacher": about(remove),
  prune: stored(pruneNow),
  backup,
  restore,
  doctor: ({ environment, stdout }) => examine(environment, sayingTo(stdout)),
};

const sayingTo = (stdout: Writable) => (line: string) => void stdout.write(`${line}\n`);

function stored(work: (beside: With, email: string) => Promise<boolean>): Command {
  return (terminal, options, email) => {
    const settings = readConfig(terminal.environment);
    const say = sayingTo(terminal.stdout);
    return withDatabase(settings, (db) => work({ db, settings, options, terminal, say }, email));
  };
}

function about(work: (beside: With, teacher: Teacher) => Promise<boolean>): Command {
  return stored(async (beside, email) => {
    const teacher = await teacherByEmail(beside.db, email);
    if (teacher) return work(beside, teacher);
    throw new StartError(`Nobody has an account with the address ${email}: list-teachers shows who has.`);
  });
}

async function list({ db, say }: With): Promise<boolean> {
  const teachers = await listTeachers(db);
  for (const { email, name, createdAt, quizzes, classes } of teachers) {
    const since = createdAt.toISOString().slice(0, 10);
    say([email, printable(name), `since ${since}`, `${quizzes} quizzes`, `${classes} classes`].join("\t"));
  }
  if (teachers.length === 0) say("Nobody has an account yet.");
  return true;
}

/** A name is what somebody typed, and a terminal obeys some of that. */
const printable = (name: string) => name.replace(/\p{C}/gu, "");

async function reset(
  { db, settings, options, terminal, say }: With,
  { id, email }: Teacher,
): Promise<boolean> {
  const password = options.stdin ? (await text(terminal.stdin)).replace(/\r?\n$/, "") : makePassword();
  if (password.length < MIN_PASSWORD_LENGTH || password.length > MAX_PASSWORD_LENGTH) {
    throw new StartError(
      `The password has ${password.length} characters, but it must have ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH}.`,
    );
  }
  await setPassword(db, settings, id, password);
  if (!options.stdin) say(`The new password of ${email}:\n\n    ${password}\n\nIt is shown this once.`);
  say(
    "They are signed out everywhere, and can choose a password of their own under “Account” once they are in.",
  );
  return true;
}

async function invite({ db, settings, say }: With): Promise<boolean> {
  const { signUp, publicUrl, port } = settings;
  const { token, expiresAt } = await createInvitation(db, Date.now());
  const base = publicUrl ?? lanAddresses(port)[0] ?? `http://localhost:${port}`;
  say(
    `One teacher can make an account with this link, until ${dayOf(expiresAt)}:\n\n    ${base}/sign-up#${token}\n`,
  );
  if (signUp !== "invite") say(signUpNotes[signUp]);
  return true;
}

const signUpNotes: Record<Exclude<Config["signUp"], "invite">, string> = {
  open: "Everybody else can too: SIGN_UP is open. Start the server with SIGN_UP=invite to take nobody without a link.",
  closed: "It will not work yet: SIGN_UP is closed. Start the server with SIGN_UP=invite.",
};

const dayOf = (date: Date) => date.toISOString().replace("T", " ").slice(0, 16).concat(" UTC");

async function write({ db, options, terminal, say }: With, teacher: Teacher): Promise<boolean> {
  const { to } = options;
  const json = exportTeacher(db, teacher, Date.now());
  if (to === "-") return poured(json, terminal.stdout);
  const file = asCalled(terminal, to ?? `blamegrad-${teacher.id}.json`);
  await writeFile(file, json, { mode: 0o600, flag: "wx" }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST")
      throw new StartError(`${file} is there already: choose another one with --to.`);
    await rm(file, { force: true });
    throw notExported(error);
  });
  say(`Wrote ${file}. It has students' nicknames and answers in it: keep it to yourself.`);
  return true;
}

/** As fast as it is read, so that nothing piles up; false where whoever read went away before the end. */
async function poured(pieces: AsyncIterable<string>, into: Writable): Promise<boolean> {
  try {
    await pipeline(pieces, into, { end: false });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return false;
    throw notExported(error);
  }
}

const notExported = (error: unknown) =>
  new StartError(`The export failed: ${reasonOf(error)}.`, { cause: error });

/** npm runs this in Blamegrad's folder, whatever folder it was called in. */
const asCalled = ({ environment }: Terminal, file: string) =>
  resolve(environment.INIT_CWD ?? process.cwd(), file);

async function backup(terminal: Terminal, { to }: Options): Promise<boolean> {
  const settings = readConfig(terminal.environment);
  const isPoured = to === "-";
  if (isPoured && terminal.stdout.isTTY)
    throw new StartError("A backup is packed, and no terminal can show it: send it into a file with >.");
  const say = sayingTo(isPoured ? terminal.stderr : terminal.stdout);
  const file = isPoured ? null : asCalled(terminal, to ?? nightly(new Date()));
  const rows = await (file === null
    ? pourBackup(settings, terminal.stdout, say)
    : writeBackup(settings, file, say));
  if (rows === null) return false;
  say(
    `Wrote ${file ?? "the backup"}, ${rows.toLocaleString("en")} rows. It has everybody's answers in it, the hashes of passwords and who is signed in: keep it where only you can read it.`,
  );
  const secret = join(settings.dataDir, "secret");
  const place = !terminal.environment.SECRET && existsSync(secret) ? secret : "the server's settings";
  say(`SECRET is not in it, but in ${place}: with another one, teachers sign in anew.`);
  return true;
}

/** To the minute, as every night needs another name. */
const nightly = (now: Date) => `blamegrad-${now.toISOString().slice(0, 16).replace(/\D/g, "-")}.backup.gz`;

async function restore(terminal: Terminal, { from }: Options): Promise<boolean> {
  const settings = readConfig(terminal.environment);
  const say = sayingTo(terminal.stdout);
  const source = from === "-" ? terminal.stdin : asCalled(terminal, from ?? "");
  const { rows, madeAt, blamegrad } = await readBackup(settings, source, say);
  const shown = withoutPassword(settings.databaseUrl);
  say(
    `Restored ${rows.toLocaleString("en")} rows into ${shown}, as they were on ${dayOf(new Date(madeAt))} under Blamegrad ${blamegrad}. Start the server as usual.`,
  );
  return true;
}

async function remove({ db, options, terminal, say }: With, teacher: Teacher): Promise<boolean> {
  const { id, email, quizzes, classes, running } = teacher;
  const live = running > 0 ? `, ${running} of them running at this moment,` : "";
  const all = `${email} with ${quizzes} quizzes and ${classes} classes${live} and everyone's answers`;
  if (!options.yes && !(await confirms(terminal, `This deletes ${all} for good.`, email))) {
    say("Nothing was deleted.");
    return false;
  }
  await deleteTeacher(db, id, { endRunning: true });
  say(`Deleted ${all}.`);
  return true;
}

async function pruneNow({ db, settings, say }: With): Promise<boolean> {
  const { classes, signIns } = await prune(db, Date.now(), settings.keepClassesMonths);
  say(`Deleted ${classes} classes that had expired, and ${signIns} sign-ins, letters and invitations.`);
  return true;
}

async function confirms({ stdin, stdout }: Terminal, consequence: string, email: string): Promise<boolean> {
  if (!stdin.isTTY) throw new StartError(`${consequence} Nobody is here to confirm it: add --yes.`);
  const terminal = createInterface({ input: stdin, output: stdout });
  const answer = await terminal.question(`${consequence} Type the address to confirm: `);
  terminal.close();
  return answer.trim().toLowerCase() === email;
}
