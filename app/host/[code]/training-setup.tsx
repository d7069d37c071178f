// Setting up a run in the middle of a class.

"use client";

import type { RunConfig } from "../../../lib/training/run-config";
import { startTraining } from "../../live/requests";
import { useProblemText } from "../../live/use-problem-text";
import { RunSetup } from "../../training/setup/run-setup";
import { Notice } from "../../ui/notice";
import type { HostLive } from "./host-screen";
import type { Command } from "./use-command";

interface TrainingSetupProps {
  live: HostLive;
  command: Command;
  onDone: () => void;
}

/** After numbers that ran away, the same run is offered with a learning rate this much smaller. */
const GENTLER = 0.3;

export function TrainingSetup({ live, command, onDone }: TrainingSetupProps) {
  const problemText = useProblemText();
  const start = (config: RunConfig) =>
    command.run(async () => {
      const result = await startTraining(live.socket, config);
      if (result.ok) onDone();
      return result;
    });
  return (
    <section className="grid content-start gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-6">
      <RunSetup
        initial={initialOf(live.run)}
        phones={live.roster.filter(({ present }) => present).length}
        busy={command.busy}
        onStart={start}
        onCancel={onDone}
      />
      {command.problem && <Notice tone="trouble">{problemText(command.problem)}</Notice>}
    </section>
  );
}

const gentler = (rate: number) => Number((rate * GENTLER).toPrecision(2));

function initialOf(run: HostLive["run"]): RunConfig | undefined {
  if (!run) return undefined;
  const { config, training } = run;
  if (!training.trouble) return config;
  const { start, end, steps } = config.learningRate;
  return { ...config, learningRate: { start: gentler(start), end: gentler(end), steps } };
}
