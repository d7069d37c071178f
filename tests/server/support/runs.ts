// Training runs for tests, and the way to one on the screens.

import type { HostView, You } from "../../../lib/session/views";
import { floatsOf } from "../../../lib/training/floats";
import type { RunConfig } from "../../../lib/training/run-config";
import type { School } from "./classroom";
import type { Screen } from "./screens";

export const steady = (rate: number) => ({ start: rate, end: rate, steps: 1 });

/** The lecture's: four samples, 41 parameters, everything in one batch. */
export function lectureRun(overrides: Partial<RunConfig> = {}): RunConfig {
  return {
    data: { kind: "lecture" },
    hidden: [4, 4],
    activation: "tanh",
    linearOutput: false,
    loss: "squared",
    l2: 0,
    learningRate: steady(0.05),
    batch: { kind: "full" },
    seed: 1337,
    ...overrides,
  };
}

/** 100 samples, 337 parameters, drawn in small batches: the hardest to replay. */
export function moonsRun(overrides: Partial<RunConfig> = {}): RunConfig {
  return lectureRun({
    data: { kind: "moons", n: 100, noise: 0.1 },
    hidden: [16, 16],
    activation: "relu",
    linearOutput: true,
    loss: "hinge",
    l2: 1e-4,
    learningRate: { start: 0.5, end: 0.05, steps: 300 },
    batch: { kind: "mini", size: 20 },
    ...overrides,
  });
}

/** Starts a run and answers with its id, once the host has its numbers. */
export async function startRun(host: Screen<HostView>, config: RunConfig): Promise<string> {
  const before = host.run?.training.runId;
  await host.demand("training:start", { config, instead: host.view.training?.runId ?? null });
  await host.until(({ run }) => run !== null && run.training.runId !== before);
  return host.run?.training.runId ?? "";
}

/** Makes steps, as many requests as it takes, and waits until the host has seen them. */
export async function train(host: Screen<HostView>, steps: number): Promise<void> {
  const { runId, step } = host.run?.training ?? { runId: "", step: 0 };
  for (let made = 0; made < steps; made += 100) {
    await host.demand("training:advance", { runId, step: step + made, steps: Math.min(100, steps - made) });
  }
  await host.until(({ run }) => run?.training.step === step + steps);
}

export async function rewind(host: Screen<HostView>, to: number): Promise<void> {
  const { runId, step } = host.run?.training ?? { runId: "", step: 0 };
  const version = host.run?.version ?? 0;
  await host.demand("training:rewind", { runId, step, to });
  await host.until(({ run }) => run !== null && run.version > version && run.training.step === to);
}

/** The weights that a phone was dealt, as indices. */
export function cardsOf(you: You | null | undefined): number[] {
  const own = you?.own;
  return own && "cards" in own ? own.cards.map(({ index }) => index) : [];
}

/** What the store holds of a run. */
export async function storedRun(school: Pick<School, "db">, id: string) {
  const row = await school.db.prisma.trainingRun.findUniqueOrThrow({ where: { id } });
  return { step: row.step, parameters: floatsOf(row.parameters), losses: floatsOf(row.losses) };
}
