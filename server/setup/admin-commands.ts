// What `npm run admin` can do, a function a command; each says whether it is done.

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "../../lib/account";
import { makePassword, setPassword } from "../auth/set-password";
import { type Config, config, withoutPassword } from "../settings/config";
import { lanAddresses } from "../settings/lan-addresses";
import { StartError } from "../settings/start-error";
import type { Database } from "../store/database";
import { prune } from "../store/expiry";
import { exportTeacher } from "../store/export-teacher";
import { createInvitation } from "../store/invitations";
import { deleteTeacher, listTeachers, type Teacher, teacherByEmail } from "../store/teachers";
import { readBackup, writeBackup } from "./admin-backup";
import { withDatabase } from "./admin-database";
import type { CommandName, Options } from "./admin-options";
import { examine } from "./doctor/doctor";

type Command = (email: string, options: Options) => Promise<boolean>;

const say = (line: string) => process.stdout.write(`${line}\n`);

export const commands: Record<CommandName, Command> = {
  "list-teachers": () => withDatabase(config(), list),
  "reset-password": (email, { stdin }) => about(email, (db, teacher) => reset(db, teacher, stdin)),
  invite: () => withDatabase(config(), invite),
  "export-teacher": (email, { to }) => about(email, (db, teacher) => write(db, teacher, to)),
  "delete-teacher": (email, { yes }) => about(email, (db, teacher) => remove(db, teacher, yes)),
  prune: () => withDatabase(config(), pruneNow),
  backup: (_email, { to }) => backup(to),
  restore: (_email, { from }) => restoreFrom(from ?? ""),
  doctor: () => examine(say),
};

function about(email: string, work: (db: Database, teacher: Teacher) => Promise<boolean>): Promise<boolean> {
  return withDatabase(config(), async (db) => {
    const teacher = await teacherByEmail(db, email);
    if (teacher) return work(db, teacher);
    throw new StartError(`Nobody has an account with the address ${email}: list-teachers shows who has.`);
  });
}

async function list(db: Database): Promise<boolean> {
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

async function reset(db: Database, { id, email }: Teacher, fromStdin: boolean): Promise<boolean> {
  const password = fromStdin ? (await text(process.stdin)).replace(/\r?\n$/, "") : makePassword();
  if (password.length < MIN_PASSWORD_LENGTH || password.length > MAX_PASSWORD_LENGTH) {
    throw new StartError(
      `The password has ${password.length} characters, but it must have ${MIN_PASSWORD_LENGTH} to ${MAX_PASSWORD_LENGTH}.`,
    );
  }
  await setPassword(db, config(), id, password);
  if (!fromStdin) say(`The new password of ${email}:\n\n    ${password}\n\nIt is shown this once.`);
  say(
    "They are signed out everywhere, and can choose a password of their own under “Account” once they are in.",
  );
  return true;
}

async function invite(db: Database): Promise<boolean> {
  const { signUp, publicUrl, port } = config();
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

async function write(db: Database, teacher: Teacher, to: string | undefined): Promise<boolean> {
  const json = exportTeacher(db, teacher, Date.now());
  if (to === "-") {
    for await (const piece of json) process.stdout.write(piece);
    return true;
  }
  const file = asCalled(to ?? `blamegrad-${teacher.id}.json`);
  await writeFile(file, json, { mode: 0o600, flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST"
      ? new StartError(`${file} is there already: choose another one with --to.`)
      : error;
  });
  say(`Wrote ${file}. It has students' nicknames and answers in it: keep it to yourself.`);
  return true;
}

/** npm runs this in Blamegrad's folder, whatever folder it was called in. */
const asCalled = (file: string) => resolve(process.env.INIT_CWD ?? process.cwd(), file);

async function backup(to: string | undefined): Promise<boolean> {
  const minute = new Date().toISOString().slice(0, 16).replace(/\D/g, "-");
  const file = asCalled(to ?? `blamegrad-${minute}.backup.gz`);
  const rows = await writeBackup(config(), file, say);
  say(
    `Wrote ${file}, ${rows.toLocaleString("en")} rows. It has everybody's answers in it, the hashes of passwords and who is signed in: keep it where only you can read it.`,
  );
  const secret = join(config().dataDir, "secret");
  const place = !process.env.SECRET && existsSync(secret) ? secret : "the server's settings";
  say(`SECRET is not in it, but in ${place}: with another one, teachers sign in anew.`);
  return true;
}

async function restoreFrom(from: string): Promise<boolean> {
  const file = asCalled(from);
  const { rows, madeAt, blamegrad } = await readBackup(config(), file, say);
  const shown = withoutPassword(config().databaseUrl);
  say(
    `Restored ${rows.toLocaleString("en")} rows into ${shown}, as they were on ${dayOf(new Date(madeAt))} under Blamegrad ${blamegrad}. Start the server as usual.`,
  );
  return true;
}

async function remove(db: Database, teacher: Teacher, isSure: boolean): Promise<boolean> {
  const { id, email, quizzes, classes, running } = teacher;
  const live = running > 0 ? `, ${running} of them running at this moment,` : "";
  const all = `${email} with ${quizzes} quizzes and ${classes} classes${live} and everyone's answers`;
  if (!isSure && !(await confirms(`This deletes ${all} for good.`, email))) {
    say("Nothing was deleted.");
    return false;
  }
  await deleteTeacher(db, id, { endRunning: true });
  say(`Deleted ${all}.`);
  return true;
}

async function pruneNow(db: Database): Promise<boolean> {
  const { classes, signIns } = await prune(db, Date.now(), config().keepClassesMonths);
  say(`Deleted ${classes} classes that had expired, and ${signIns} sign-ins, letters and invitations.`);
  return true;
}

async function confirms(consequence: string, email: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new StartError(`${consequence} Nobody is here to confirm it: add --yes.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${consequence} Type the address to confirm: `);
  terminal.close();
  return answer.trim().toLowerCase() === email;
}
