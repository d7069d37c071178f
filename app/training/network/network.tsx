// The network as a drawing: a line is a weight, a disc is a neuron, a badge is blame.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { NeuronPlace, RunStage } from "../../../lib/session/training-state";
import { type Box, useBox } from "../../ui/use-box";
import type { RunPicture } from "../picture/run-picture";
import { BlameWave } from "./blame-wave";
import { FilledLines, type Filling } from "./filled-lines";
import { blameBadges, GradientBadges } from "./gradient-badges";
import { placeMarks } from "./mark-places";
import { layoutNetwork, placeWeights } from "./network-layout";
import { NeuronDisc } from "./neuron-disc";
import type { ClassSaid } from "./said";
import { SaidBadges, saidBadges } from "./said-badges";
import { SaidSentences } from "./said-sentences";
import { useNetworkText } from "./use-network-text";
import { charactersOf, WeightLabels } from "./weight-labels";
import { WeightLine } from "./weight-line";
import { crowdingOf } from "./weight-look";

export interface NetworkProps {
  picture: RunPicture;
  stage: RunStage | null;
  /** The neuron that is opened, and how to open another. */
  lens?: NeuronPlace | null;
  onNeuron?: (place: NeuronPlace) => void;
  /** The weights that are spoken of beside the drawing: marked, and labelled with their names. */
  named?: readonly number[];
  /** How to choose one. */
  onWeight?: (index: number) => void;
  /** What the class said of its weights, drawn in place of them. */
  said?: ClassSaid;
  /** How often each of its weights was answered, drawn in place of them while the class is asked. */
  filling?: Filling;
  /** Without them the neurons are only places. */
  hasValues?: boolean;
}

const NONE: readonly number[] = [];

export function Network(props: NetworkProps) {
  const { ref, box } = useBox<HTMLDivElement>();
  const text = useNetworkText(props.picture);
  return (
    <section aria-label={text.label} className="h-full min-h-40 w-full min-w-0">
      <div ref={ref} className="relative h-full w-full">
        {box && <Drawing {...props} box={box} />}
      </div>
      <ul className="sr-only">
        {text.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {props.said && <SaidSentences said={props.said} widths={props.picture.widths} />}
    </section>
  );
}

function Drawing({
  picture,
  stage,
  lens,
  onNeuron,
  named = NONE,
  onWeight,
  said,
  filling,
  hasValues = true,
  box,
}: NetworkProps & { box: Box }) {
  const t = useTranslations("training");
  const { widths, parameters, gradients, values, blame } = picture;
  const layout = useMemo(() => layoutNetwork(widths, box), [widths, box]);
  const lines = useMemo(() => placeWeights(layout), [layout]);
  const crowding = crowdingOf(lines.length);
  const showsBlame = stage === "backward";
  const marks = useMemo(() => {
    const width = box.width / layout.rem;
    return placeMarks(layout, box, {
      badges: showsBlame ? blameBadges(lines, gradients, width) : said ? saidBadges(lines, said, width) : [],
      labels: lines
        .filter(({ index }) => named.includes(index))
        .map((line) => ({ line, characters: charactersOf(widths, line.index) })),
      hasBlame: showsBlame,
    });
  }, [layout, box, lines, widths, gradients, said, named, showsBlame]);
  return (
    <svg
      width={box.width}
      height={box.height}
      role={onNeuron ? "group" : "presentation"}
      aria-label={onNeuron ? t("chooseNeuron") : undefined}
      aria-hidden={onNeuron ? undefined : true}
      className="absolute top-0 left-0 font-sans"
    >
      {filling && <FilledLines {...{ lines, filling, crowding }} rem={layout.rem} />}
      {!filling &&
        lines.map((line) => (
          <WeightLine
            key={line.index}
            line={line}
            weight={parameters[line.index] as number}
            said={said?.get(line.index)}
            rem={layout.rem}
            crowding={crowding}
            isNamed={named.includes(line.index)}
            onChoose={onWeight}
          />
        ))}
      {layout.columns.flat().map((place) => (
        <NeuronDisc
          key={`${stage}:${place.column}:${place.row}`}
          place={place}
          radius={layout.radius}
          rem={layout.rem}
          columns={layout.columns.length}
          value={hasValues ? values[place.column]?.[place.row] : undefined}
          blame={showsBlame ? blame[place.column]?.[place.row] : undefined}
          stage={stage}
          isOpen={lens?.layer === place.column - 1 && lens.neuron === place.row}
          onOpen={onNeuron && place.column > 0 ? onNeuron : undefined}
        />
      ))}
      {showsBlame && <GradientBadges layout={layout} badges={marks.badges} gradients={gradients} />}
      {said && <SaidBadges rem={layout.rem} lines={lines} badges={marks.badges} said={said} />}
      <WeightLabels labels={marks.labels} widths={widths} rem={layout.rem} />
      {showsBlame && <BlameWave layout={layout} />}
    </svg>
  );
}
