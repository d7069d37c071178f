// What a student built, after the reveal: what it comes to, and what each of its numbers carries.

"use client";

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { layersIn } from "../../../lib/questions/build/network";
import { meets } from "../../../lib/questions/build/task";
import { ToldCard } from "../../live/told-card";
import type { PhoneRevealed } from "../surfaces";
import { NetworkPicture } from "./network-picture";
import { blamesText, builtAndWorth, countedLayers } from "./told";

export function YourBuild({ stage: { task }, reveal, said }: PhoneRevealed<"build">) {
  const t = useTranslations("questions.build");
  const sent = said[0] ?? null;
  const built = sent ?? reveal.example;
  const layers = layersIn(built) ?? [];
  const isRight = meets(task, built);
  return (
    <ToldCard>
      <p className="text-ink-soft">{t(sent === null ? "notAnswered" : "yours")}</p>
      <p className="wrap-anywhere font-bold text-xl">
        <span aria-hidden="true">{isRight ? "✓ " : "✕ "}</span>
        {builtAndWorth(task, built, t)}
      </p>
      {!isRight && <p>{t("missed", { target: formatNumber(task.target) })}</p>}
      {task.of === "value" ? (
        <>
          <p>{t("blames", { blames: blamesText(built, t) })}</p>
          <p className="text-ink-soft">{t("others")}</p>
        </>
      ) : (
        <>
          <NetworkPicture {...{ task, layers }} className="h-24 w-full upright:h-64 beside:h-52" />
          <p>
            {countedLayers(task, layers)
              .map(({ formula }) => formula)
              .join(" + ")}
          </p>
        </>
      )}
    </ToldCard>
  );
}
