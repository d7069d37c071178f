// What a phone sees that is a node of a graph: what reaches it from those it is used in, and the slope to each that it was made of.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { copyIn } from "../../../lib/questions/relay/copies";
import type { RelayOwn, RelayStage } from "../../../lib/questions/relay/relay";
import { formula, nodeName } from "../../graph/node-name";
import { SHEET } from "./in-row";
import { bracketed, near, numberIn } from "./said";

interface InGraphProps {
  stage: RelayStage;
  own: RelayOwn;
  said: readonly (string | null)[];
}

/** A name, and its number as a whole beside it or below. */
const LINE = "flex flex-wrap items-baseline gap-x-2";

export function InGraph({ stage, own, said }: InGraphProps) {
  const t = useTranslations("questions.relay");
  const { graph } = copyIn(stage, own.row, own.copy);
  if (!graph) return null;
  const { nodes, turns, net } = graph;
  const { node, shares, arrived } = own;
  const nameOf = (turn: number | null) => nodeName(nodes, turns[turn ?? 0] ?? -1);
  const made = formula(nodes, turns[node] ?? -1);
  const name = nameOf(node);
  const missing = shares.flatMap(({ from, came }) => (came === null ? [nameOf(from)] : []));
  const ways = (net[node] ?? []).map((way, part) => ({ ...way, part, passed: numberIn(said[part]) }));
  return (
    <section className={SHEET}>
      <p className="font-semibold text-ink-soft">
        {made && made !== name ? t("youAreMade", { name, formula: made }) : t("youAreNode", { name })}
      </p>
      <div className="grid grid-cols-2 gap-3">
        <List name={t("arrives")} isLive>
          {shares.map(({ from, came }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a node that is used twice by another hears from it twice
            <li key={place} className={LINE}>
              {from !== null && <Whom>{t("fromNode", { name: nameOf(from) })}</Whom>}
              {came === null ? (
                <span className="whitespace-nowrap font-medium text-ink-soft text-lg">{t("nothingYet")}</span>
              ) : (
                near(came)
              )}
            </li>
          ))}
        </List>
        <List name={ways.length > 1 ? t("slopes") : t("slope")}>
          {ways.map(({ to, slope, part, passed }) => (
            <li key={part} className={LINE}>
              {to === null ? (
                <span className="font-medium text-base">{t("keeps")}</span>
              ) : (
                <>
                  <Whom>{t("toNode", { name: nameOf(to) })}</Whom>
                  <span className="whitespace-nowrap">{t("times", { slope: bracketed(slope) })}</span>
                  {passed !== null && (
                    <span className="whitespace-nowrap font-medium text-base text-ink-soft">
                      {t("sent", { number: near(passed) })}
                    </span>
                  )}
                </>
              )}
            </li>
          ))}
        </List>
      </div>
      {arrived === null && (
        <p role="status" className="font-semibold text-lg">
          {t("stillFrom", { names: [...new Set(missing)].join(t("between")) })}
        </p>
      )}
    </section>
  );
}

function List({ name, isLive, children }: { name: string; isLive?: boolean; children: ReactNode }) {
  return (
    <div role={isLive ? "status" : undefined} className="min-w-0">
      <p className="text-ink-soft text-sm">{name}</p>
      <ul className="wrap-anywhere grid content-start gap-1 font-extrabold text-2xl leading-tight">
        {children}
      </ul>
    </div>
  );
}

const Whom = ({ children }: { children: ReactNode }) => (
  <span className="font-medium text-base text-ink-soft">{children}</span>
);
