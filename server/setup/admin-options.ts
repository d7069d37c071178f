// What may stand on the command line of `npm run admin`, and where it was typed.

import type { Readable, Writable } from "node:stream";

/** The commands, and whether each is about one teacher. */
export const commandNames = {
  "list-teachers": false,
  "reset-password": true,
  invite: false,
  "export-teacher": true,
  "delete-teacher": true,
  prune: false,
  backup: false,
  restore: false,
  doctor: false,
};

export type CommandName = keyof typeof commandNames;

export interface Options {
  help: boolean;
  /** Nothing is asked. */
  yes: boolean;
  /** The password comes from the standard input. */
  stdin: boolean;
  /** The file to write, or "-". */
  to?: string | undefined;
  /** The file to read, or "-". */
  from?: string | undefined;
}

/** Where a command was typed: what it reads and writes, and the settings it was given. */
export interface Terminal {
  environment: NodeJS.ProcessEnv;
  /** With somebody at it, or a file or program. */
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable;
}

/** The command line says something that is not known. */
export class Unclear extends Error {}
