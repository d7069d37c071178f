// A copy of the product as git would clone it, and `npm` commands run in it.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The files that git knows or would add, as they are now. */
export function bareClone(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "blamegrad-clone-"));
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    encoding: "utf8",
  });
  for (const file of list.split("\0").filter(Boolean)) cpSync(file, join(folder, file));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export class NpmProcess {
  output = "";
  readonly #child: ChildProcess;

  constructor(folder: string, args: string[], environment: Record<string, string>) {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
    this.#child = spawn("npm", args, { cwd: folder, env: env as unknown as NodeJS.ProcessEnv });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (chunk) => {
        this.output += chunk;
      });
    }
  }

  /** Resolves once the output contains `text`; an earlier end of the process is an error. */
  async says(text: string): Promise<void> {
    while (!this.output.includes(text)) {
      if (this.#child.exitCode !== null)
        throw new Error(`npm ended before saying "${text}":\n${this.output}`);
      await Promise.race([once(this.#child.stdout as never, "data"), once(this.#child, "close")]);
    }
  }

  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, "close");
    return this.#child.exitCode;
  }

  stop(): Promise<number | null> {
    this.#child.kill("SIGTERM");
    return this.ended();
  }
}
