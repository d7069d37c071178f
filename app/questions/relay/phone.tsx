// A phone as a node of a relay: it waits, works out one step, passes it on; then what was right about what arrived here.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RelayOwn, RelayStage } from "../../../lib/questions/relay/relay";
import { isStepRight, times } from "../../../lib/questions/relay/step";
import { Asked } from "../../live/asked";
import { Keypad } from "../../live/keypad/keypad";
import type { PhoneAsking, PhoneRevealed } from "../surfaces";
import { factor, numberIn, rowName, whole } from "./said";

const slopeOf = ({ rows }: RelayStage, { row, node }: RelayOwn) => rows[row]?.[node] ?? 0;

export function Asking(props: PhoneAsking<"relay">) {
  const { heading, stage, own, said, isOpen, isEnding, onAnswer, status, countdown } = props;
  const t = useTranslations("questions.relay");
  const { arrived } = own;
  const slope = slopeOf(stage, own);
  const isSaid = (said[0] ?? null) !== null;
  const isHanded = isSaid && numberIn(said[0]) === null;
  return (
    <Asked
      heading={heading}
      answers={
        countdown ??
        (isHanded ? (
          <Note>{t("handedOn")}</Note>
        ) : arrived === null && !isSaid ? (
          <Note>{isOpen ? t("beforeYou") : status}</Note>
        ) : (
          <Keypad
            legend={t("legend", { arrived: whole(arrived ?? 0), slope: factor(slope) })}
            said={said[0] ?? null}
            {...{ isOpen, isEnding, onAnswer, status }}
          />
        ))
      }
    >
      <section className="grid gap-2 rounded-card border border-line bg-surface px-4 py-3 shadow-card">
        <p className="font-semibold text-ink-soft">
          {t("youAre", {
            row: rowName(own.row),
            node: own.node + 1,
            count: stage.rows[own.row]?.length ?? 0,
          })}
        </p>
        <div className="grid grid-cols-2 gap-3">
          <Factor name={t("arrives")} isLive>
            {arrived === null ? (
              <span className="font-medium text-ink-soft text-lg">{t("nothingYet")}</span>
            ) : (
              whole(arrived)
            )}
          </Factor>
          <Factor name={t("slope")}>{t("times", { slope: factor(slope) })}</Factor>
        </div>
        {arrived === null && (
          <p role="status" className="font-semibold text-lg">
            {own.waitsAt === own.node - 1 ? t("waitsBefore") : t("waitsAt", { node: own.waitsAt + 1 })}
          </p>
        )}
      </section>
    </Asked>
  );
}

function Factor({ name, isLive, children }: { name: string; isLive?: boolean; children: ReactNode }) {
  return (
    <div role={isLive ? "status" : undefined}>
      <p className="text-ink-soft text-sm">{name}</p>
      <p className="grid min-h-10 content-center font-extrabold text-2xl leading-tight">{children}</p>
    </div>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <div role="status" className="grid min-h-12 content-center font-semibold text-lg">
    {children}
  </div>
);

export function Revealed({ stage, own, reveal, said }: PhoneRevealed<"relay">) {
  const t = useTranslations("questions.relay");
  const { row, arrived } = own;
  const slope = slopeOf(stage, own);
  const number = numberIn(said[0]);
  return (
    <section className="grid gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
      {arrived === null ? (
        <p>{t("neverCame")}</p>
      ) : (
        <p className="wrap-anywhere font-bold text-xl">
          {t("step", { arrived: whole(arrived), slope: factor(slope), right: whole(times(arrived, slope)) })}
        </p>
      )}
      {number !== null && arrived !== null && (
        <p className="text-ink-soft">
          {t(isStepRight(arrived, slope, number) ? "youPassed" : "slipped", { number: whole(number) })}
        </p>
      )}
      <p className="border-line border-t pt-3 text-lg">
        {t("wholeRow", { row: rowName(row), number: whole(reveal.passed[row]?.at(-1) ?? 0) })}
      </p>
    </section>
  );
}

/** Who was too slow has not been wrong. */
export function Verdict({ said, children }: PhoneRevealed<"relay"> & { children: ReactNode }) {
  const t = useTranslations("questions.relay");
  return numberIn(said[0]) === null ? t("handedVerdict") : children;
}
