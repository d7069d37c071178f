// Choosing what to ask the class about the weights of the step under way.

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import type { AskedWeights } from "../../../lib/questions/weight/weights-from-run";
import { SecondsField } from "../../training/desk/seconds-field";
import { Button } from "../../ui/button";
import { ChoiceLine } from "../../ui/choice-line";
import { Dialog } from "../../ui/dialog";

const picks = ["largest", "smallest", "zero", "random"] as const;
type About = (typeof picks)[number] | "chosen" | "deal";

interface AskClassProps {
  /** The weight that the host has in hand, with its name. */
  chosen: { index: number; name: ReactNode } | null;
  onAsk: (question: AskedWeights) => void;
}

const HANDS = [1, 2, 3, 5] as const;

export function AskClass({ chosen, onAsk }: AskClassProps) {
  const t = useTranslations("questions.weight.ask");
  const tCommon = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const [about, setAbout] = useState<About>("largest");
  const [perPhone, setPerPhone] = useState<number>(1);
  const [asksTurn, setAsksTurn] = useState(false);
  const [seconds, setSeconds] = useState<number | null>(60);
  const options: About[] = [...(chosen ? (["chosen"] as const) : []), ...picks, "deal"];
  const selected = about === "chosen" && !chosen ? "largest" : about;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setOpen(false);
    const round = { kind: "weight", taps: asksTurn ? "sign-and-turn" : "sign", seconds } as const;
    onAsk({ ...round, ...aboutOf(selected, chosen?.index ?? 0, perPhone) });
  };
  return (
    <>
      <Button className="shrink-0 max-md:px-3 max-md:text-sm" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      <Dialog open={isOpen} title={t("title")} onClose={() => setOpen(false)}>
        <form onSubmit={submit} className="mt-4 grid gap-4">
          <fieldset className="grid gap-1">
            <legend className="mb-1 font-semibold text-sm">{t("about")}</legend>
            {options.map((option) => (
              <ChoiceLine
                key={option}
                group="about"
                isOn={selected === option}
                onTurn={() => setAbout(option)}
              >
                {option === "chosen" ? chosen?.name : t(option)}
              </ChoiceLine>
            ))}
          </fieldset>
          {selected === "deal" && (
            <Pick label={t("perPhone")} value={perPhone} options={HANDS} onChange={setPerPhone} />
          )}
          <ChoiceLine isOn={asksTurn} onTurn={setAsksTurn}>
            {t("turn")}
          </ChoiceLine>
          <SecondsField seconds={seconds} onChange={setSeconds} />
          <div className="flex justify-end gap-3">
            <Button tone="plain" onClick={() => setOpen(false)}>
              {tCommon("cancel")}
            </Button>
            <Button type="submit" tone="primary">
              {t("ask")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

interface PickProps {
  label: string;
  value: number;
  options: readonly number[];
  onChange: (value: number) => void;
}

function Pick({ label, value, options, onChange }: PickProps) {
  return (
    <label className="flex items-center justify-between gap-4">
      <span className="font-semibold text-sm">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="min-h-11 rounded-control border-[1.5px] border-line-strong bg-raised px-3"
      >
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

function aboutOf(about: About, index: number, perPhone: number) {
  if (about === "chosen") return { about: "one", index } as const;
  if (about === "deal") return { about: "deal", perPhone } as const;
  return { about: "pick", which: about } as const;
}
