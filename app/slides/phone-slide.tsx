// A slide on a phone: its words, its picture once that has been fetched, and where to look.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ShownPicture, ShownSlide } from "../../lib/questions/slide";
import { textIn } from "../../lib/questions/text-in";
import { endsInLoss } from "../graph/ends-in-loss";
import { HAND_SCALE } from "../graph/graph-scale";
import { partOf } from "../live/browser";
import { Later } from "../live/later";
import { Phrase } from "../ui/phrase";
import { prose } from "../ui/prose";
import { sceneHeading } from "../ui/scene-heading";

/** No phone needs it before the first slide with a picture. */
const drawing = partOf(() => import("../graph/graph").then(({ Graph }) => Graph));

export function PhoneSlide({ slide: { title, text, picture } }: { slide: ShownSlide }) {
  const t = useTranslations("slides");
  const locale = useLocale();
  const [heading, body] = [textIn(locale, title), textIn(locale, text)];
  return (
    <div className="flex grow flex-col gap-4 py-4">
      {heading && (
        <h1 {...sceneHeading} className="wrap-anywhere text-balance font-bold text-2xl">
          <Phrase>{heading}</Phrase>
        </h1>
      )}
      {body && <p className="wrap-anywhere whitespace-pre-line text-lg">{prose(body)}</p>}
      {picture && (picture.kind === "code" ? <Lines {...picture} /> : <Picture {...picture} />)}
      <p className="mt-auto flex items-center justify-center gap-2 rounded-card border border-line bg-surface px-4 py-3 text-center font-medium text-ink-soft">
        <span aria-hidden="true">↑</span>
        {t("lookUp")}
      </p>
    </div>
  );
}

/** Large enough to be read, and as wide as the phone; a graph that is wider still scrolls, beginning at what stands out. */
function Picture({ nodes, target }: Exclude<ShownPicture, { kind: "code" }>) {
  return (
    <div className="-mx-4 flex h-60 border-line border-y bg-surface py-1 sm:mx-0 sm:rounded-card sm:border sm:p-1">
      <Later part={drawing}>
        {(Graph) => (
          <Graph {...{ nodes, target }} targetIs="shown" endsInLoss={endsInLoss(nodes)} {...HAND_SCALE} />
        )}
      </Later>
    </div>
  );
}

/** One that is too long goes on in the next row. */
function Lines({ lines }: Extract<ShownPicture, { kind: "code" }>) {
  return (
    <pre className="whitespace-pre-wrap rounded-card border border-line bg-sunken p-3 font-mono text-base">
      {lines.join("\n")}
    </pre>
  );
}
