// A slide as it will be on the big screen, small: drawn at its true proportions and then scaled down.

"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { type Slide, showSlide } from "../../lib/questions/slide";
import { useBox } from "../ui/use-box";
import { ProjectorSlide } from "./projector-slide";

/** What a projector is wide, and what its strip on top leaves of its height, in its own rem. */
const WIDTH = 80;
const HEIGHT = 41;

export function SlidePreview({ draft }: { draft: Slide }) {
  const t = useTranslations("slides");
  const { ref, box } = useBox<HTMLDivElement>();
  // Laying out a large graph takes a moment, so it may come a keystroke later than the text.
  const drawn = useDeferredValue(draft);
  const slide = useMemo(() => showSlide(drawn), [drawn]);
  return (
    <section aria-labelledby="preview" className="grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-2">
      <h3 id="preview" className="font-semibold text-sm">
        {t("preview")}
      </h3>
      {/* All of it stands in the fields above. */}
      <div
        ref={ref}
        inert
        className="relative overflow-hidden rounded-card border border-line bg-paper"
        style={{ aspectRatio: WIDTH / HEIGHT }}
      >
        {box && (
          <div
            className="absolute top-0 left-0 flex origin-top-left flex-col px-10 py-4"
            style={{
              width: `${WIDTH}rem`,
              height: `${HEIGHT}rem`,
              transform: `scale(${box.width / (WIDTH * box.rem)})`,
            }}
          >
            <ProjectorSlide slide={slide} />
          </div>
        )}
      </div>
    </section>
  );
}
