// The run's network in lines of PyTorch, folded away until somebody asks for them.

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { networkPytorch } from "../../../../lib/code/network-pytorch";
import { useRun } from "../../../training/picture/run-on-show";
import { ScrollingCode } from "../../../ui/scrolling-code";
import { MoreSection } from "../more/more-panel";

export function InPytorch() {
  const t = useTranslations("training.pytorch");
  const [isOpen, setOpen] = useState(false);
  return (
    <MoreSection title={t("title")}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="min-h-11 content-center text-sm">{t("show")}</summary>
        {isOpen && <Lines label={t("label")} />}
      </details>
    </MoreSection>
  );
}

function Lines({ label }: { label: string }) {
  const { config, training } = useRun();
  const lines = networkPytorch(config, training.step).map((text) => ({ text, isAsked: false }));
  return <ScrollingCode {...{ label, lines }} className="max-h-80 text-sm" />;
}
