// The three answers as rows of a finished class: how many gave each, and which was right.

import { useTranslations } from "next-intl";
import { type Sign, type SignCount, signs } from "../../lib/micrograd/sign";
import { signLooks } from "../graph/sign-look";

interface SignRowsProps {
  counts: SignCount;
  right: Sign | undefined;
  /** All that a full bar stands for. */
  answered: number;
  /** What a sign is called. */
  nameOf: (sign: Sign) => string;
}

export function SignRows({ counts, right, answered, nameOf }: SignRowsProps) {
  const t = useTranslations("results");
  return (
    <ul className="grid gap-2">
      {signs.map((choice) => {
        const isRight = choice === right;
        return (
          <li key={choice} className="grid grid-cols-[9rem_1fr_2.5rem] items-center gap-3 text-sm">
            <span className={isRight ? "font-bold" : ""}>
              <span aria-hidden="true" className={`inline-block w-5 font-bold ${signLooks[choice].text}`}>
                {signLooks[choice].glyph}
              </span>
              {nameOf(choice)}
              {isRight && <span title={t("rightAnswer")}> ✓</span>}
              {isRight && <span className="sr-only"> ({t("rightAnswer")})</span>}
            </span>
            <span aria-hidden="true" className="h-5 overflow-hidden rounded-full bg-sunken">
              <span
                className={`block h-full rounded-full ${signLooks[choice].fill}`}
                style={{ width: `${(100 * counts[choice]) / Math.max(1, answered)}%` }}
              />
            </span>
            <span className="text-right font-semibold">{counts[choice]}</span>
          </li>
        );
      })}
    </ul>
  );
}
