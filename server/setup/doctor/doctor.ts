// `npm run admin -- doctor`: looks at everything that a server needs, says a line about each, and leaves everything as it was.

import { type Config, readConfig } from "../../settings/config";
import { reasonOf } from "../../settings/start-error";
import { examineDatabase } from "./database";
import type { Finding } from "./finding";
import { examineMachine } from "./machine";
import { examineServices } from "./services";

const LABELS = { well: "well  ", note: "note  ", wrong: "WRONG " };

/** Whether nothing is wrong. */
export async function examine(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<boolean> {
  let wrong = 0;
  for await (const { is, says } of everything(environment)) {
    if (is === "wrong") wrong++;
    say(`${LABELS[is]}${says}`);
  }
  say(wrong === 0 ? "\nNothing is wrong." : `\n${wrong} ${wrong === 1 ? "thing is" : "things are"} wrong.`);
  return wrong === 0;
}

async function* everything(environment: NodeJS.ProcessEnv): AsyncGenerator<Finding> {
  let settings: Config;
  try {
    settings = readConfig(environment);
  } catch (error) {
    yield { is: "wrong", says: reasonOf(error) };
    return;
  }
  yield { is: "well", says: "Every setting can be read." };
  yield* findings(settings);
}

/** With these settings; what cannot be looked at is wrong, and ends nothing but its own part. */
export async function* findings(settings: Config): AsyncGenerator<Finding> {
  for (const part of [examineMachine, examineDatabase, examineServices]) {
    try {
      yield* part(settings);
    } catch (error) {
      yield { is: "wrong", says: `${reasonOf(error)}.` };
    }
  }
}
