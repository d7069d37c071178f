// A slide as its teacher sees it: the same words and the same live picture as on the big screen, calm.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ShownPicture, ShownSlide } from "../../lib/questions/slide";
import { textIn } from "../../lib/questions/text-in";
import { BesidePython } from "../graph/beside-python";
import { HOST_SCALE } from "../graph/graph-scale";
import { PythonSwitch } from "../live/python/python-switch";
import { usePythonShown } from "../live/python/use-python-shown";
import { useTryOut } from "../live/use-try-out";
import { prose } from "../ui/prose";
import { inPython } from "./in-python";
import { LiveCode } from "./live-code";
import { LivePicture } from "./live-picture";

interface HostSlideProps {
  slide: ShownSlide;
  /** It is on the screens now, and not the next to come. */
  isOn?: boolean;
}

export function HostSlide({ slide: { title, text, picture }, isOn = false }: HostSlideProps) {
  const locale = useLocale();
  const [heading, body] = [textIn(locale, title), textIn(locale, text)];
  return (
    <>
      {heading && <h2 className="wrap-anywhere font-bold text-xl">{prose(heading)}</h2>}
      {body && <p className="wrap-anywhere max-w-prose whitespace-pre-line text-lg">{prose(body)}</p>}
      {picture && <Picture {...{ picture, isOn }} />}
    </>
  );
}

interface PictureProps {
  picture: ShownPicture;
  isOn: boolean;
}

/** In hand while it is on: what is held here lights up on the wall. */
function Picture({ picture, isOn }: PictureProps) {
  const t = useTranslations("slides");
  const isInPython = usePythonShown() && isOn;
  const [tried, onTry] = useTryOut();
  const inHand = isOn ? { tried, onTry } : { tried: null };
  if (picture.kind === "code")
    return (
      <>
        {isOn && <p className="text-ink-soft text-sm sm:text-base">{t("lightHint")}</p>}
        <LiveCode lines={picture.lines} {...inHand} className="text-base lg:text-lg" />
      </>
    );
  return (
    <>
      {isOn && (
        <div className="flex">
          <PythonSwitch />
        </div>
      )}
      <div
        className={`${isInPython ? "min-h-96 lg:h-96" : "h-96"} lg:min-h-60 grow basis-auto lg:max-h-[max(15rem,calc(var(--view)-22.5rem))] lg:basis-0`}
      >
        <BesidePython isShown={isInPython} {...inPython(picture, inHand.tried)}>
          <LivePicture
            {...{ picture }}
            {...inHand}
            hint={picture.kind === "graph" ? t(isOn ? "holdHint" : "lookHint") : ""}
            className="text-sm sm:text-base"
            {...HOST_SCALE}
          />
        </BesidePython>
      </div>
    </>
  );
}
