// A choice question on paper: its options with their signs and pictures, in ink alone, and a tick at what is right.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { LineSign } from "../lines/line-sign";
import type { PaperSurface } from "../surfaces";
import { OptionText } from "./option-line";
import { paperColumns } from "./pictures/columns";
import { PaperPicture } from "./pictures/paper-picture";

export function Asked({ stage: { options }, reveal }: ComponentProps<PaperSurface<"choice">["Asked"]>) {
  const t = useTranslations("questions.choice");
  return (
    <ul className={`grid gap-x-6 gap-y-2 text-sm ${paperColumns(options)}`}>
      {options.map((option, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place.
        <li key={place} className={`flex min-w-0 gap-2 ${option.picture ? "items-start" : "items-center"}`}>
          <span className={`flex shrink-0 items-center gap-1 ${option.picture ? "flex-col" : ""}`}>
            <LineSign place={place} />
            {reveal?.right.includes(place) && (
              <>
                <span aria-hidden="true" className="font-extrabold text-lg leading-none">
                  ✓
                </span>
                <span className="sr-only">{t("right")}</span>
              </>
            )}
          </span>
          <div className="grid min-w-0 grow gap-1">
            {option.picture && <PaperPicture picture={option.picture} among={options} />}
            <OptionText option={option} among={options} />
          </div>
        </li>
      ))}
    </ul>
  );
}
