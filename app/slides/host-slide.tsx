// A slide as its teacher sees it: the same words and the same live picture as on the big screen, calm.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ShownSlide } from "../../lib/questions/slide";
import { textIn } from "../../lib/questions/text-in";
import { BesidePython } from "../graph/beside-python";
import { HOST_SCALE } from "../graph/graph-scale";
import { PythonSwitch } from "../live/python/python-switch";
import { usePythonShown } from "../live/python/use-python-shown";
import { prose } from "../ui/prose";
import { LiveGraph } from "./live-graph";

interface HostSlideProps {
  slide: ShownSlide;
  /** It is on the screens now, and not the next to come. */
  isOn?: boolean;
}

export function HostSlide({ slide: { title, text, picture }, isOn = false }: HostSlideProps) {
  const t = useTranslations("slides");
  const locale = useLocale();
  const isInPython = usePythonShown() && isOn;
  const [heading, body] = [textIn(locale, title), textIn(locale, text)];
  return (
    <>
      {heading && <h2 className="wrap-anywhere font-bold text-xl">{prose(heading)}</h2>}
      {body && <p className="wrap-anywhere max-w-prose whitespace-pre-line text-lg">{prose(body)}</p>}
      {picture && isOn && (
        <div className="flex">
          <PythonSwitch />
        </div>
      )}
      {picture && (
        <div
          className={`${isInPython ? "min-h-72 lg:h-72" : "h-72"} lg:min-h-48 grow basis-auto lg:max-h-[max(12rem,calc(var(--view)-22.5rem))] lg:basis-0`}
        >
          <BesidePython isShown={isInPython} {...picture}>
            <LiveGraph
              picture={picture}
              hint={t("lookHint")}
              className="text-sm sm:text-base"
              {...HOST_SCALE}
            />
          </BesidePython>
        </div>
      )}
    </>
  );
}
