// What a class looks like: three small pictures, drawn here and not photographed, with what happens in each.

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Sign, signs } from "../../lib/micrograd/sign";
import { signLooks } from "../graph/sign-look";

const moments = ["asks", "answers", "finds"] as const;

const pictures: Record<(typeof moments)[number], ReactNode> = {
  asks: <Asking />,
  answers: <Answering />,
  finds: <Finding />,
};

export async function ClassPictures() {
  const t = await getTranslations("home.class");
  return (
    <section aria-labelledby="class" className="grid gap-5">
      <h2 id="class" className="font-bold text-xl">
        {t("title")}
      </h2>
      <ol className="grid gap-6 md:grid-cols-3">
        {moments.map((moment) => (
          <li key={moment} className="grid content-start gap-3">
            <div
              aria-hidden="true"
              className="grid h-44 place-items-center overflow-hidden rounded-card border border-line bg-sunken"
            >
              {pictures[moment]}
            </div>
            <div>
              <h3 className="font-semibold">{t(`${moment}.title`)}</h3>
              <p className="text-ink-soft text-sm">{t(`${moment}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Asking() {
  return (
    <Wall>
      <SmallGraph />
    </Wall>
  );
}

function Finding() {
  return (
    <Wall>
      <SmallGraph isFound />
    </Wall>
  );
}

/** The big screen. */
function Wall({ children }: { children: ReactNode }) {
  return <div className="h-36 w-60 rounded-control border-4 border-ink bg-paper p-1">{children}</div>;
}

function Answering() {
  return (
    <div className="flex items-end gap-3">
      {signs.map((sign) => (
        <Phone key={sign} chosen={sign} />
      ))}
    </div>
  );
}

function Phone({ chosen }: { chosen: Sign }) {
  return (
    <div className="grid h-36 w-16 content-end gap-1 rounded-control border-4 border-ink bg-paper p-1.5">
      {signs.map((sign) => {
        const { fill, onFill, glyph } = signLooks[sign];
        const look =
          sign === chosen
            ? "ring-3 ring-ink ring-offset-1 ring-offset-paper forced-colors:outline-3"
            : "opacity-45";
        return (
          <span
            key={sign}
            className={`grid h-7 place-items-center rounded-lg font-extrabold leading-none ${fill} ${onFill} ${look}`}
          >
            {glyph}
          </span>
        );
      })}
    </div>
  );
}

const NUMBER = { width: 50, height: 36, rx: 9 };

/** Two numbers that make a third; the wok has come to the one in question, or is still to come. */
function SmallGraph({ isFound = false }: { isFound?: boolean }) {
  const look = signLooks[isFound ? "-" : "0"];
  return (
    <svg viewBox="0 0 190 120" aria-hidden="true" className="h-full w-full">
      {["M64 34C94 34 94 60 124 60", "M64 86C94 86 94 60 124 60"].map((path) => (
        <path key={path} d={path} strokeWidth={3} className="fill-none stroke-line-strong" />
      ))}
      <rect x={14} y={16} {...NUMBER} strokeWidth={6} className="fill-surface stroke-accent" />
      <rect x={14} y={68} {...NUMBER} strokeWidth={2} className="fill-surface stroke-line-strong" />
      <rect x={124} y={42} {...NUMBER} strokeWidth={2} className="fill-surface stroke-ink" />
      {isFound && (
        <path d="M64 34C94 34 94 60 124 60" strokeWidth={5} className={`fill-none ${look.stroke}`} />
      )}
      <circle
        cx={64}
        cy={18}
        r={13}
        strokeWidth={2}
        className={isFound ? look.svgSoft : "fill-accent stroke-ink"}
      />
      <path
        d={isFound ? "M58 18H70" : "M60 15C60 10 68 10 68 15C68 18 64 18 64 21M64 25V25.500"}
        strokeWidth={3}
        strokeLinecap="round"
        className={`fill-none ${isFound ? look.stroke : "stroke-accent-ink"}`}
      />
    </svg>
  );
}
