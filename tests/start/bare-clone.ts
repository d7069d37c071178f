// A copy of the product as git would clone it, and commands run in it.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

interface BareClone {
  folder: string;
  remove(): void;
  /**
   * In a whole run, which on a bare clone has just installed the same packages by the same step, that is not done twice:
   * the clone gets its own links to them, or copies. Otherwise they are left for the clone to install.
   */
  lendPackages(): void;
}

/** The files that git knows or would add, as they are now. A whole run names the folder, and keeps it for its stories. */
export function bareClone(): BareClone {
  const kept = process.env.BARE_CLONE;
  const folder = kept ?? mkdtempSync(join(tmpdir(), "blamegrad-clone-"));
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    encoding: "utf8",
  });
  for (const file of list.split("\0").filter(Boolean)) cpSync(file, join(folder, file));
  const remove = () => !kept && rmSync(folder, { recursive: true, force: true });
  const lendPackages = () => kept && linkAll("node_modules", join(folder, "node_modules"));
  return { folder, remove, lendPackages };
}

/** The list of what is installed is copied: tests write into it. */
function linkAll(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const other = join(to, relative(from, path));
    mkdirSync(dirname(other), { recursive: true });
    if (entry.isSymbolicLink() || entry.name === ".package-lock.json")
      cpSync(path, other, { verbatimSymlinks: true });
    else if (entry.isFile()) linkOrCopy(path, other);
  }
}

/** No link leads to another disk or mount, which the folder for what is temporary may well be on. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

export class Command {
  output = "";
  readonly #child: ChildProcess;
  readonly #closed: Promise<number | null>;

  constructor(folder: string, program: "npm" | "node", args: string[], environment: Record<string, string>) {
    const env = { ...environment, PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: undefined };
    // A process group of its own, so that nothing that npm started can be left behind.
    this.#child = spawn(program, args, {
      cwd: folder,
      detached: true,
      env: env as unknown as NodeJS.ProcessEnv,
    });
    this.#closed = once(this.#child, "close").then(([code]) => code);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (chunk) => {
        this.output += chunk;
      });
    }
  }

  /** Resolves once the output contains `text`; an earlier end of the process is an error. */
  async says(text: string): Promise<void> {
    const isOver = this.#closed.then(() => true);
    while (!this.output.includes(text)) {
      if (await Promise.race([isOver, sleep(50)])) {
        throw new Error(`It ended before saying "${text}":\n${this.output}`);
      }
    }
  }

  /** How long it and what it started, one after the other, were ready to run while others had the cores; known on Linux. */
  inLineMs(): number {
    if (process.platform !== "linux") return 0;
    const nanoseconds = this.#group().map((pid) =>
      Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[1]),
    );
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
  }

  #group(): string[] {
    const list = execFileSync("ps", ["-A", "-o", "pgid=,pid="], { encoding: "utf8" });
    const rows = list
      .trim()
      .split("\n")
      .map((row) => row.trim().split(/\s+/));
    return rows.flatMap(([group, pid = ""]) => (group === String(this.#child.pid) ? [pid] : []));
  }

  /** Its exit code. */
  ended(): Promise<number | null> {
    return this.#closed;
  }

  /** Resolves once it and all that it started have ended. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    this.#child.kill(signal);
    await this.#closed;
  }

  /** Whatever happened before. */
  kill(): void {
    try {
      process.kill(-(this.#child.pid ?? 0), "SIGKILL");
    } catch {
      // It had ended already.
    }
  }
}
