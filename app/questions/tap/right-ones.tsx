// The right nodes by their names.

import { useTranslations } from "next-intl";
import type { TapReveal, TapStage } from "../../../lib/questions/tap/tap";
import { listed } from "./names";

export function RightOnes({ stage, reveal }: { stage: TapStage; reveal: TapReveal }) {
  const t = useTranslations("questions.tap");
  return (
    <p className="font-bold text-lg">
      <span aria-hidden="true">✓ </span>
      {listed(stage.nodes, reveal.right, t("between"))}
    </p>
  );
}
