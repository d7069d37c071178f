// The networks that the class trained, as they were left.

import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import type { Page } from "../../../lib/page";
import { ClientMessages } from "../../i18n/client-messages";
import { hrefWith, PageLinks, type Query } from "../../ui/page-links";
import { StoredRun } from "./stored-run";

/** Each brings every loss of its steps with it. */
export const RUNS_ON_A_PAGE = 4;

interface StoredRunsProps {
  /** Those on the page. */
  runs: Omit<ComponentProps<typeof StoredRun>, "number" | "address">[];
  /** Where others reach this server. */
  address: string;
  at: Page;
  wanted: Query;
}

export async function StoredRuns({ runs, address, at, wanted }: StoredRunsProps) {
  const t = await getTranslations("results");
  if (runs.length === 0) return null;
  return (
    <section
      aria-labelledby="runs"
      className="grid grid-cols-[minmax(0,1fr)] gap-4 print:block print:space-y-4"
    >
      <h2 id="runs" className="font-bold text-xl">
        {t("runs")}
      </h2>
      <PageLinks
        at={at}
        label={t("pages.runs")}
        nameOf={(number) => t("pages.runsOne", { number })}
        hrefOf={(number) => hrefWith(wanted, { runs: number })}
      />
      <ClientMessages areas={["training", "graph", "live"]}>
        {runs.map(({ id, config, step, parameters, losses, votes }, index) => (
          <StoredRun
            key={id}
            number={at.from + index + 1}
            {...{ id, config, step, parameters, losses, votes, address }}
          />
        ))}
      </ClientMessages>
    </section>
  );
}
