// The rows of a relay beneath each other: where the wok is in each, and as far as it may be told what was passed on.

import { useTranslations } from "next-intl";
import { signOf } from "../../../lib/micrograd/sign";
import type { Leg } from "../../../lib/questions/relay/run";
import { START } from "../../../lib/questions/relay/step";
import { signLooks } from "../../graph/sign-look";
import { WokShape, wokSize } from "../../graph/wok";
import { rowName, short, whole } from "./said";
import { slipAt } from "./slip-at";

export interface BoardRow {
  slopes: readonly number[];
  /** Whether numbers are told, and have their line. */
  isTold: boolean;
  /** The legs that are told, from the first. */
  legs: readonly Leg[];
  /** The node that the wok has reached; as many as the row has once it is through. */
  at: number;
  /** Node by node, whether the product plays it. */
  isPlayed: readonly boolean[];
  /** It goes no further. */
  isStuck: boolean;
  /** What comes out where nobody slips; null until it may be known. */
  truth: number | null;
}

interface BoardProps {
  rows: readonly BoardRow[];
  /** The type size, by which all of it grows. */
  className?: string;
}

export function Board({ rows, className = "" }: BoardProps) {
  const t = useTranslations("questions.relay");
  return (
    <ul className={`grid content-evenly gap-y-[0.3em] ${className}`}>
      {rows.map((row, place) => (
        <li key={rowName(place)} className="grid grid-cols-[1.2em_minmax(0,1fr)] items-end gap-x-[0.4em]">
          <strong className="pb-[0.1em] text-[1.2em] leading-normal">
            <span className="sr-only">{t("row", { row: rowName(place) })}</span>
            <span aria-hidden="true">{rowName(place)}</span>
          </strong>
          <Row row={row} place={place} />
        </li>
      ))}
    </ul>
  );
}

/** The last column has room for what comes out, and what would. */
const LAST = 1.3;

function Row({ row, place }: { row: BoardRow; place: number }) {
  const label = useSentence(row, place);
  const { slopes, legs, at, isPlayed, isTold } = row;
  const count = slopes.length;
  const value = at === 0 ? START : (legs[at - 1]?.passed ?? START);
  const middle = at === count ? count + LAST / 2 : at + 0.5;
  return (
    <div role="img" aria-label={label}>
      <div className="relative h-[1.45em]">
        <Wok value={value} left={middle / (count + LAST)} isStuck={row.isStuck} />
      </div>
      <div
        className="grid border-line border-t-2 pt-[0.2em] leading-snug"
        style={{ gridTemplateColumns: `repeat(${count}, minmax(0, 1fr)) minmax(0, ${LAST}fr)` }}
      >
        {slopes.map((slope, node) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nodes have no name but their place, and stay where they are
          <div key={node} className="grid justify-items-center">
            {isTold && <Passed {...{ slopes, legs }} leg={node - 1} />}
            <span
              className={`rounded-control border-2 px-[0.3em] ${isPlayed[node] ? "border-line-strong border-dashed" : "border-transparent"} ${node < at ? "text-ink-soft" : "font-semibold"}`}
            >
              ×{whole(slope)}
            </span>
          </div>
        ))}
        <div className="grid content-start justify-items-center whitespace-nowrap">
          {isTold && <Passed {...{ slopes, legs }} leg={count - 1} />}
          <End {...row} />
        </div>
      </div>
    </div>
  );
}

function Wok({ value, left, isStuck }: { value: number; left: number; isStuck: boolean }) {
  const size = wokSize(value);
  return (
    <svg
      viewBox="-36 -26 72 52"
      className={`absolute top-0 h-full [transform:translateX(-50%)] overflow-visible transition-[left] duration-1000 ease-in-out motion-reduce:transition-none ${isStuck ? "opacity-40" : ""}`}
      style={{ left: `${100 * left}%` }}
    >
      <title>{short(value)}</title>
      <g
        className="transition-transform duration-1000 ease-in-out motion-reduce:transition-none"
        style={{ transform: `scale(${Math.abs(size)}, ${size})` }}
      >
        <WokShape />
      </g>
    </svg>
  );
}

/** What has arrived, in the colour of its sign; a slip is marked by what came of it. */
function Passed({ slopes, legs, leg }: Pick<BoardRow, "slopes" | "legs"> & { leg: number }) {
  const passed = legs[leg]?.passed;
  if (passed === undefined) return <span className="border-2 border-transparent">&nbsp;</span>;
  const look = signLooks[signOf(passed)].soft;
  return (
    <span className={`whitespace-nowrap rounded-full border-2 px-[0.2em] font-bold ${look}`}>
      {slipAt(slopes, legs, leg) !== null && "✕ "}
      {short(passed)}
    </span>
  );
}

function End({ slopes, legs, truth, isStuck }: BoardRow) {
  const t = useTranslations("questions.relay");
  if (isStuck) return <span className="text-ink-soft">{t("stuck")}</span>;
  const out = legs[slopes.length - 1]?.passed;
  if (truth === null || out === undefined || short(out) === short(truth)) return null;
  return <span className="font-semibold">{t("truth", { number: short(truth) })}</span>;
}

/** The row in words. */
function useSentence({ slopes, legs, at, isStuck, truth }: BoardRow, place: number): string {
  const t = useTranslations("questions.relay");
  const numbers = legs.map(({ passed }, leg) => {
    const right = slipAt(slopes, legs, leg);
    return right === null ? short(passed) : t("slip", { number: short(passed), right: short(right) });
  });
  const where = { node: at + 1, count: slopes.length };
  const sentences = [
    t(isStuck ? "stateStuck" : at === slopes.length ? "stateThrough" : "stateWaits", where),
    numbers.length > 0 && t("statePassed", { numbers: numbers.join("; ") }),
    truth !== null && t("wholeRow", { row: rowName(place), number: short(truth) }),
  ];
  return t("picture", {
    row: rowName(place),
    slopes: slopes.map((slope) => `× ${whole(slope)}`).join(" "),
    state: sentences.filter(Boolean).join(" "),
  });
}
