// Reads the command line of `npm run admin` and does what it says.

import { inspect, parseArgs } from "node:util";
import { StartError } from "../settings/start-error";
import { type CommandName, commandNames, type Options, type Terminal, Unclear } from "./admin-options";

const USAGE = `Looks after this Blamegrad and its accounts, beside a running server and with its settings.

  npm run admin -- list-teachers
  npm run admin -- reset-password EMAIL     a new password, which is shown once; --stdin takes yours instead
  npm run admin -- invite                   a link with which one teacher can make an account within seven days
  npm run admin -- export-teacher EMAIL     all that is a teacher's, as JSON; --to FILE, or --to - for the terminal
  npm run admin -- delete-teacher EMAIL     the account with everything in it; asks first, unless --yes is there
  npm run admin -- prune                    what has expired is deleted now; the server does it by itself as well
  npm run admin -- backup --to FILE         everything that is stored, in one file, while classes go on; --to - for a program
  npm run admin -- restore --from FILE      into a database where nobody has an account yet, SQLite or PostgreSQL; or --from -
  npm run admin -- doctor                   says what is well and what is not

Exit codes: 0 done, 1 not done, 2 not understood. Under PowerShell write: npm run admin "--" list-teachers
`;

/** Ends with 0 if it is done, 1 if not, 2 if it was not understood. */
export function obey(argv: string[], terminal: Terminal): Promise<number> {
  return run(argv, terminal).catch((error) => {
    const { stderr } = terminal;
    if (error instanceof Unclear) {
      stderr.write(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    stderr.write(error instanceof StartError ? `${error.message}\n` : `${inspect(error)}\n`);
    return 1;
  });
}

async function run(argv: string[], terminal: Terminal): Promise<number> {
  const { name, operands, options } = understood(argv);
  if (options.help || name === "help") {
    terminal.stdout.write(USAGE);
    return 0;
  }
  if (name === undefined) throw new Unclear("Say what to do.");
  if (!isCommand(name)) throw new Unclear(`There is no command "${name}".`);
  const emails = commandNames[name] ? 1 : 0;
  if (operands.length < emails) throw new Unclear(`${name} needs EMAIL.`);
  if (operands.length > emails)
    throw new Unclear(`${name} does not know what to do with "${operands[emails]}".`);
  if (name === "restore" && !options.from) throw new Unclear("restore needs --from FILE.");
  // Loaded only now: what is not understood is said at once.
  const { commands } = await import("./admin-commands");
  return (await commands[name](terminal, options, operands[0] ?? "")) ? 0 : 1;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(commandNames, name);

function understood(argv: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        yes: { type: "boolean", short: "y", default: false },
        stdin: { type: "boolean", default: false },
        to: { type: "string" },
        from: { type: "string" },
      },
    });
    const [name, ...operands] = positionals;
    return { name, operands, options: values satisfies Options };
  } catch (error) {
    throw new Unclear((error as Error).message);
  }
}
