// Which curve of the loss chart is whose.

import { useTranslations } from "next-intl";
import { type CurveName, curveStroke } from "./curve-look";

const names: readonly CurveName[] = ["class", "gradient", "coins"];
/** Units of the drawing. */
const [WIDTH, HEIGHT, REM] = [40, 12, 16];

export function CurveLegend({ className = "" }: { className?: string }) {
  const t = useTranslations("training.curves");
  return (
    <ul className={`flex flex-wrap gap-x-4 ${className}`}>
      {names.map((name) => (
        <li key={name} className="flex items-center gap-2">
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="h-[0.75em] shrink-0">
            <line x1={3} x2={WIDTH - 3} y1={HEIGHT / 2} y2={HEIGHT / 2} {...curveStroke(name, REM)} />
          </svg>
          {t(`legend.${name}`)}
        </li>
      ))}
    </ul>
  );
}
