// The numbers of the training run to the last bit, as any screen of the class is sent them.

import type { Page } from "@playwright/test";
import { io, type Socket } from "socket.io-client";
import { type Handshake, NO_PAGE, type ServerToClient } from "../../lib/protocol";
import type { RunNews } from "../../lib/session/views";
import { floatsOf } from "../../lib/training/floats";
import { TrainingRun } from "../../lib/training/training-run";

const PATIENCE_MS = 15_000;

/** What a big screen that is opened now beside that page of the teacher's is sent of the run. */
export async function runOnScreens(page: Page, code: string) {
  const { origin } = new URL(page.url());
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  const auth: Handshake = { role: "screen", code, build: NO_PAGE };
  const socket: Socket<ServerToClient> = io(origin, {
    forceNew: true,
    transports: ["websocket"],
    auth,
    extraHeaders: { cookie: cookies.join("; ") },
  });
  try {
    const { config, training, parameters, losses } = await new Promise<RunNews>((resolve, reject) => {
      socket.once("run", resolve);
      setTimeout(() => reject(new Error("There is no run on the screens.")), PATIENCE_MS);
    });
    if (!config) throw new Error("A new screen was not sent the whole run.");
    return { config, step: training.step, parameters: floatsOf(parameters), losses: floatsOf(losses) };
  } finally {
    socket.disconnect();
  }
}

/** The same run trained here without any disturbance. */
export function trainedHere({ config, step }: Awaited<ReturnType<typeof runOnScreens>>) {
  const run = new TrainingRun(config);
  const { state, losses } = run.advance(run.start(), step);
  return { config, step, parameters: state.parameters, losses: Float64Array.from(losses) };
}
