// Setting up a run in the middle of a class.

"use client";

import type { RunConfig } from "../../../../lib/training/run-config";
import { useClassRun, useHostView, useRoster, useSocket } from "../../../live/live-screen";
import { startTraining } from "../../../live/requests";
import type { RunState } from "../../../live/run-state";
import { useCommand } from "../../../live/use-command";
import { useProblemText } from "../../../live/use-problem-text";
import { RunSetup } from "../../../training/setup/run-setup";
import { Notice } from "../../../ui/notice";

/** After numbers that ran away, the same run is offered with a learning rate this much smaller. */
const GENTLER = 0.3;

export function TrainingSetup({ onDone }: { onDone: () => void }) {
  const socket = useSocket();
  const roster = useRoster();
  const run = useClassRun();
  const instead = useHostView().training?.runId ?? null;
  const command = useCommand();
  const problemText = useProblemText();
  const start = (config: RunConfig) =>
    command.run(async () => {
      const result = await startTraining(socket, { config, instead });
      if (result.ok) onDone();
      return result;
    });
  return (
    <section className="grid content-start gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-6">
      <RunSetup
        initial={run ? after(run) : undefined}
        phones={roster.filter(({ present }) => present).length}
        busy={command.busy}
        onStart={start}
        onCancel={onDone}
      />
      {command.problem && <Notice tone="trouble">{problemText(command.problem)}</Notice>}
    </section>
  );
}

const gentler = (rate: number) => Number((rate * GENTLER).toPrecision(2));

function after({ config, training }: RunState): RunConfig {
  if (!training.trouble) return config;
  const { start, end, steps } = config.learningRate;
  return { ...config, learningRate: { start: gentler(start), end: gentler(end), steps } };
}
