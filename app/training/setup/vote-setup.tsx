// Who turns the weights: the gradient, or the class by its votes, and then how a round of votes goes.

"use client";

import { useTranslations } from "next-intl";
import { MAX_CARDS } from "../../../lib/training/limits";
import type { VoteConfig } from "../../../lib/training/run-config";
import {
  cardsFor,
  firstVotes,
  plannedRounds,
  roundsToAskAll,
  stepSizeOver,
} from "../../../lib/training/vote-plan";
import { NumberField } from "../../ui/number-field";
import { SelectField } from "../../ui/select-field";
import { ChoiceCard } from "./choice-card";

interface VoteSetupProps {
  votes: VoteConfig | undefined;
  /** Of the network as it is set up now. */
  parameters: number;
  /** How many are connected. */
  phones: number;
  onChange: (votes: VoteConfig | undefined) => void;
  /** The host has chosen how many cards a phone gets. */
  onCards: (cards: number) => void;
}

export function VoteSetup({ votes, parameters, phones, onChange, onCards }: VoteSetupProps) {
  const t = useTranslations("training.setup.votes");
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t("who")}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Driver name="gradient" isChosen={!votes} onChoose={() => onChange(undefined)} />
        <Driver
          name="class"
          isChosen={votes !== undefined}
          onChoose={() => onChange(firstVotes(parameters, phones))}
        />
      </div>
      {votes && <VoteFields {...{ votes, parameters, phones, onChange, onCards }} />}
    </fieldset>
  );
}

interface DriverProps {
  name: "gradient" | "class";
  isChosen: boolean;
  onChoose: () => void;
}

function Driver({ name, isChosen, onChoose }: DriverProps) {
  const t = useTranslations("training.setup.votes");
  return (
    <ChoiceCard name="driver" {...{ isChosen, onChoose }} className="content-start gap-0.5 px-4 py-3">
      <span className="font-semibold">{t(name)}</span>
      <span className="text-ink-soft text-sm leading-snug">{t(`about.${name}`)}</span>
    </ChoiceCard>
  );
}

const TIMES = [30, 60, 90, 120, 180] as const;
const NO_LIMIT = "none";
const FEWEST_ROUNDS = 2;
const MOST_ROUNDS = 100;

function VoteFields(props: VoteSetupProps & { votes: VoteConfig }) {
  const { votes, parameters, phones, onChange, onCards } = props;
  const t = useTranslations("training.setup.votes");
  const { perPhone, stepSize, seconds } = votes;
  const { start, end } = stepSize;
  const rounds = plannedRounds(votes);
  const suggested = cardsFor(parameters, phones);
  const hands = Array.from({ length: Math.min(MAX_CARDS, parameters) }, (_, i) => i + 1);
  const cardWords = hands.map((cards) => [
    String(cards),
    cards === suggested ? t("suggested", { cards }) : String(cards),
  ]);
  const set = (change: Partial<VoteConfig>) => onChange({ ...votes, ...change });
  return (
    <div className="mt-4 grid gap-1">
      <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-5">
        <SelectField
          id="cards"
          label={t("perPhone")}
          value={String(perPhone)}
          options={Object.fromEntries(cardWords)}
          onChange={(cards) => onCards(Number(cards))}
        />
        <NumberField
          id="rounds"
          label={t("rounds")}
          value={rounds}
          range={[FEWEST_ROUNDS, MOST_ROUNDS]}
          isWhole
          onChange={(planned) => set({ stepSize: stepSizeOver(planned, stepSize) })}
        />
        <NumberField
          id="step-start"
          label={t("stepStart")}
          value={start}
          range={[0.001, 10]}
          onChange={(size) => set({ stepSize: { ...stepSize, start: size, end: Math.min(end, size) } })}
        />
        <NumberField
          id="step-end"
          label={t("stepEnd")}
          value={end}
          range={[0, start]}
          onChange={(size) => set({ stepSize: { ...stepSize, end: size } })}
        />
        <SelectField
          id="vote-seconds"
          label={t("seconds")}
          value={seconds === null ? NO_LIMIT : String(seconds)}
          options={{
            ...Object.fromEntries(TIMES.map((time) => [String(time), t("secondsEach", { seconds: time })])),
            [NO_LIMIT]: t("noLimit"),
          }}
          onChange={(time) => set({ seconds: time === NO_LIMIT ? null : Number(time) })}
        />
      </div>
      <p className="max-w-prose text-ink-soft" role="status">
        {phones > 0
          ? t("covers", { phones, parameters, rounds: roundsToAskAll(parameters, perPhone, phones) })
          : t("nobodyYet", { parameters })}
      </p>
    </div>
  );
}
