// The backward stage: the most blamed weights, how much the loss would move with each, and so which way each will turn.

import { useTranslations } from "next-intl";
import { signOf } from "../../../lib/micrograd/sign";
import { signed, signLooks } from "../../graph/sign-look";
import { WeightName } from "../network/weight-name";
import { usePicture } from "../picture/run-on-show";
import { mostBlamed } from "./spoken-of";

export function BlamedWeights() {
  const t = useTranslations("training");
  const { gradients, widths } = usePicture();
  return (
    <figure className="grid gap-2">
      <figcaption className="text-base text-ink-soft">{t("blamedTitle")}</figcaption>
      <ul className="grid grid-cols-2 gap-x-10 gap-y-1.5 text-base">
        {mostBlamed(gradients).map((index) => {
          const gradient = gradients[index] as number;
          const look = signLooks[signOf(gradient)];
          return (
            <li key={index} className="flex items-center gap-3">
              <span className="min-w-[5rem]">
                <WeightName widths={widths} index={index} />
              </span>
              <span className={`rounded-full border-2 px-2.5 font-bold ${look.soft}`}>
                {signed(Number(gradient.toPrecision(2)))}
              </span>
              <Turn gradient={gradient} />
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

/** Against its blame: more of a weight with blame above zero would raise the loss, so it turns down. */
function Turn({ gradient }: { gradient: number }) {
  const t = useTranslations("training");
  const sign = signOf(gradient);
  const way = sign === "+" ? "down" : sign === "-" ? "up" : "stay";
  const glyphs = { up: "↻", down: "↺", stay: "·" };
  return (
    <span className="whitespace-nowrap font-semibold">
      <span aria-hidden="true">{glyphs[way]} </span>
      {t(`turn.${way}`)}
    </span>
  );
}
