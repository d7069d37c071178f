// Setting up a run in the middle of a class.

"use client";

import { useTranslations } from "next-intl";
import type { RunConfig } from "../../../../lib/training/run-config";
import { useClassRun, useHostView, useRoster, useSocket } from "../../../live/live-screen";
import { startTraining } from "../../../live/requests";
import { useCommand } from "../../../live/use-command";
import { useProblemText } from "../../../live/use-problem-text";
import { RunSetup } from "../../../training/setup/run-setup";
import { Notice } from "../../../ui/notice";
import { firstDraft } from "./first-draft";

/** What an address brings: a run, or none that could be read. */
export interface SentRun {
  config: RunConfig | null;
}

interface TrainingSetupProps {
  sent: SentRun | null;
  /** Where others reach this server. */
  address: string;
  onDone: () => void;
}

export function TrainingSetup({ sent, address, onDone }: TrainingSetupProps) {
  const t = useTranslations("training.setup.link");
  const socket = useSocket();
  const roster = useRoster();
  const run = useClassRun();
  const { training, leadsToNetwork } = useHostView();
  const instead = training?.runId ?? null;
  const command = useCommand();
  const problemText = useProblemText();
  const start = (config: RunConfig) =>
    command.run(async () => {
      const result = await startTraining(socket, { config, instead });
      if (result.ok) onDone();
      return result;
    });
  return (
    <section className="grid content-start gap-4 self-start rounded-card border border-line bg-surface p-4 shadow-card sm:p-6">
      {sent && !sent.config && <Notice tone="trouble">{t("unreadable")}</Notice>}
      <RunSetup
        initial={firstDraft({ sent: sent?.config, story: leadsToNetwork, before: run })}
        address={address}
        phones={roster.filter(({ present }) => present).length}
        busy={command.busy}
        onStart={start}
        onCancel={onDone}
      />
      {command.problem && <Notice tone="trouble">{problemText(command.problem)}</Notice>}
    </section>
  );
}
