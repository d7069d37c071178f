// A teacher's account without a browser: made, and all that is in it.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Guest } from "./guest";
import { type BuiltServer, nodeInUse } from "./server";

export const PASSWORD = "carry the wok home";

/** The cookies of the new sign-in. */
export async function signUp({ url }: BuiltServer, email: string): Promise<string> {
  const body = { name: "Teacher", email, password: PASSWORD };
  return (await new Guest(url).post("/api/auth/sign-up/email", body)).cookies;
}

/** All that is the teacher's, as the operator gets it. */
export async function everythingOf({ dataDir }: BuiltServer, email: string): Promise<string> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", REDIS_URL: "" };
  const argv = ["server/setup/admin.mjs", "export-teacher", email, "--to", "-"];
  const { stdout } = await promisify(execFile)(nodeInUse, argv, { env, cwd: process.env.BARE_CLONE });
  return stdout.replace(/"exportedAt":"[^"]*"/, "");
}
