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
  const most = mostBlamed(gradients);
  const largest = Math.abs(gradients[most[0] ?? 0] as number) || 1;
  return (
    <figure>
      <figcaption className="sr-only">{t("blamedTitle")}</figcaption>
      <ul className="grid gap-1 text-base">
        {most.map((index) => {
          const gradient = gradients[index] as number;
          const look = signLooks[signOf(gradient)];
          return (
            <li
              key={index}
              className="grid grid-cols-[5rem_5.5rem_1fr_8rem] items-center gap-3 max-md:grid-cols-[4rem_4.5rem_1fr_5rem] max-md:gap-2"
            >
              <span>
                <WeightName widths={widths} index={index} />
              </span>
              <span className={`rounded-full border-2 text-center font-bold leading-snug ${look.soft}`}>
                {signed(Number(gradient.toPrecision(2)))}
              </span>
              <span
                aria-hidden="true"
                className={`h-[0.7em] rounded-full forced-color-adjust-none ${look.fill}`}
                style={{ width: `${(100 * Math.abs(gradient)) / largest}%` }}
              />
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
