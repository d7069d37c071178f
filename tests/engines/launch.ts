// A program that listens on a port of this machine, and its end.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";

const LOOK_AGAIN_MS = 100;
const PATIENCE_MS = 30_000;

export interface Launched {
  end(): Promise<void>;
}

export async function launch(
  program: string,
  args: readonly string[],
  port: number,
  environment: Record<string, string> = {},
): Promise<Launched> {
  // A group of its own, so that none of the processes that a browser starts is left behind.
  const child = spawn(program, args, {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, ...environment },
  });
  const gone = once(child, "exit");
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-(child.pid ?? 0), name);
    } catch {
      // All of it had ended already.
    }
  };
  const end = async () => {
    signal("SIGTERM");
    await gone;
    signal("SIGKILL");
  };
  try {
    (await reach(port)).destroy();
  } catch (error) {
    await end();
    throw error;
  }
  return { end };
}

/** A connection, as soon as something listens there. */
export async function reach(port: number): Promise<Socket> {
  const patienceEnds = Date.now() + PATIENCE_MS;
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      return socket;
    } catch (error) {
      if (Date.now() > patienceEnds) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
}
