// What may stand on the command line of `npm run admin`.

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
  /** The file to read. */
  from?: string | undefined;
}

/** The command line says something that is not known. */
export class Unclear extends Error {}
