// The hidden layers: one box a layer, each with the number of its neurons.

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";

interface LayerWidthsProps {
  hidden: readonly number[];
  onChange: (hidden: number[]) => void;
}

const MOST_LAYERS = 6;
const MOST_NEURONS = 64;
const NEW_LAYER = 4;

export function LayerWidths({ hidden, onChange }: LayerWidthsProps) {
  const t = useTranslations("training.setup");
  const change = (layer: number, by: number) =>
    onChange(
      hidden.map((width, i) => (i === layer ? Math.max(1, Math.min(MOST_NEURONS, width + by)) : width)),
    );
  return (
    <fieldset className="grid content-start gap-2 sm:col-span-2 xl:col-span-3">
      <legend className="mb-1.5 font-semibold text-sm">{t("layers")}</legend>
      <div className="flex flex-wrap items-center gap-3">
        {hidden.map((width, layer) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place.
            key={layer}
            className="flex items-center gap-1 rounded-control border-[1.5px] border-line-strong bg-raised px-1"
          >
            <button
              type="button"
              className="size-9 rounded-control font-bold hover:bg-sunken"
              aria-label={t("narrower", { layer: layer + 1 })}
              onClick={() => change(layer, -1)}
            >
              <span aria-hidden="true">−</span>
            </button>
            <output
              aria-label={t("widthOf", { layer: layer + 1 })}
              className="min-w-6 text-center font-semibold"
            >
              {width}
            </output>
            <button
              type="button"
              className="size-9 rounded-control font-bold hover:bg-sunken"
              aria-label={t("wider", { layer: layer + 1 })}
              onClick={() => change(layer, 1)}
            >
              <span aria-hidden="true">+</span>
            </button>
          </div>
        ))}
        <Button
          size="sm"
          disabled={hidden.length >= MOST_LAYERS}
          onClick={() => onChange([...hidden, NEW_LAYER])}
        >
          {t("addLayer")}
        </Button>
        <Button size="sm" disabled={hidden.length === 0} onClick={() => onChange(hidden.slice(0, -1))}>
          {t("removeLayer")}
        </Button>
      </div>
    </fieldset>
  );
}
