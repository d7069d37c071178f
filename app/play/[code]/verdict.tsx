// Right, partly right or not, in one line, with what it earned.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { You } from "../../../lib/session/views";
import { sceneHeading } from "../../ui/scene-heading";

interface VerdictProps {
  /** Null where nothing was answered. */
  outcome: Pick<NonNullable<You["outcome"]>, "credit" | "correct" | "points"> | null;
  /** Puts it into words of the kind's own. */
  children?: (usual: string) => ReactNode;
  /** A plain paragraph where something else is the heading. */
  as?: "h1" | "p";
}

export function Verdict({ outcome, children = (usual) => usual, as: Heading = "h1" }: VerdictProps) {
  const t = useTranslations("play");
  const look = outcome?.correct
    ? "border-accent-deep bg-accent text-accent-ink"
    : "border-line-strong bg-surface";
  const [sign, words] = verdictOn(outcome);
  return (
    <div
      role={Heading === "p" ? "status" : undefined}
      className={`flex items-center gap-4 rounded-card border-2 px-5 py-4 ${look}`}
    >
      <span aria-hidden="true" className="font-extrabold text-3xl leading-none">
        {sign}
      </span>
      <Heading {...(Heading === "h1" && sceneHeading)} className="grow font-extrabold text-xl">
        {outcome ? children(t(words)) : t(words)}
      </Heading>
      {outcome && outcome.points > 0 && (
        <p className="shrink-0 font-bold text-lg">{t("earned", { points: outcome.points })}</p>
      )}
    </div>
  );
}

function verdictOn(outcome: VerdictProps["outcome"]) {
  if (!outcome) return ["–", "unanswered"] as const;
  if (outcome.correct) return ["✓", "right"] as const;
  return outcome.credit > 0 ? (["◐", "partly"] as const) : (["✕", "wrong"] as const);
}
