// A slide as its teacher sees it: the same words and the same live picture as on the big screen, calm.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ShownSlide } from "../../lib/questions/slide";
import { textIn } from "../../lib/questions/text-in";
import { HOST_SCALE } from "../graph/graph-scale";
import { prose } from "../ui/prose";
import { LiveGraph } from "./live-graph";

export function HostSlide({ slide: { title, text, picture } }: { slide: ShownSlide }) {
  const t = useTranslations("slides");
  const locale = useLocale();
  const [heading, body] = [textIn(locale, title), textIn(locale, text)];
  return (
    <>
      {heading && <h2 className="wrap-anywhere font-bold text-xl">{prose(heading)}</h2>}
      {body && <p className="wrap-anywhere max-w-prose whitespace-pre-line text-lg">{prose(body)}</p>}
      {picture && (
        <div className="h-72 min-h-48 grow basis-auto lg:basis-0">
          <LiveGraph
            picture={picture}
            hint={t("lookHint")}
            className="text-sm sm:text-base"
            {...HOST_SCALE}
          />
        </div>
      )}
    </>
  );
}
