// The network as a drawing: a line is a weight, a disc or a small map is a neuron, colour is blame.

"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import type { NeuronPlace, RunStage } from "../../../lib/session/training-state";
import { type Box, useBox } from "../../ui/use-box";
import type { RunPicture } from "../picture/run-picture";
import { BlameLines } from "./blame-lines";
import { BlameWave } from "./blame-wave";
import { FilledLines, type Filling } from "./filled-lines";
import { blameBadges, GradientBadges } from "./gradient-badges";
import { placeMarks } from "./mark-places";
import { layoutNetwork, type PlacedNeuron, placeWeights } from "./network-layout";
import { NeuronDisc } from "./neuron-disc";
import type { NeuronMaps } from "./neuron-map";
import { TileClip } from "./neuron-tile";
import type { ClassSaid } from "./said";
import { SaidBadges, saidBadges } from "./said-badges";
import { SaidSentences } from "./said-sentences";
import type { Telling } from "./telling-at";
import { useNetworkText } from "./use-network-text";
import { WeightHandles } from "./weight-handles";
import { charactersOf, LabelLeaders, WeightLabels } from "./weight-labels";
import { WeightLine } from "./weight-line";
import { crowdingOf } from "./weight-look";

/** What can be pointed at: a weight by its index, or a neuron by its place. */
export type Looked = { weight: number } | { neuron: { column: number; row: number } };

export interface NetworkProps {
  picture: RunPicture;
  stage: RunStage | null;
  /** Which neurons tell what they give for the sample on show; all by default. */
  telling?: Telling;
  /** For data on a plane: what each neuron makes of it, and where the sample on show lies, in shares of the map. */
  maps?: { of: NeuronMaps; at: { x: number; y: number } } | null;
  /** The neuron that is opened, and how to open another. */
  lens?: NeuronPlace | null;
  onNeuron?: (place: NeuronPlace) => void;
  /** The weights that are spoken of beside the drawing: marked, and labelled with their names. */
  named?: readonly number[];
  /** Those that are marked alone, where there is no room for names. */
  marked?: readonly number[];
  /** How to choose one. */
  onWeight?: (index: number) => void;
  /** Makes all of it something to point at. */
  onLook?: (at: Looked) => void;
  /** What the class said of its weights, drawn in place of them. */
  said?: ClassSaid;
  /** How often each of its weights was answered, drawn in place of them while the class is asked. */
  filling?: Filling;
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
  telling = "all",
  maps = null,
  lens,
  onNeuron,
  named = NONE,
  marked = NONE,
  onWeight,
  onLook,
  said,
  filling,
  box,
}: NetworkProps & { box: Box }) {
  const t = useTranslations("training");
  const clip = useId();
  const { widths, parameters, gradients, values, blame } = picture;
  const layout = useMemo(() => layoutNetwork(widths, box), [widths, box]);
  const lines = useMemo(() => placeWeights(layout), [layout]);
  const crowding = crowdingOf(lines.length);
  const columns = layout.columns.length;
  const showsBlame = stage === "backward";
  const hasPlates = maps !== null && telling === "all";
  const marks = useMemo(
    () =>
      placeMarks(layout, box, {
        badges: showsBlame
          ? blameBadges(lines, gradients)
          : said
            ? saidBadges(lines, said, box.width / layout.rem)
            : [],
        labels: lines
          .filter(({ index }) => named.includes(index))
          .map((line) => ({ line, characters: charactersOf(widths, line.index) })),
        hasPlates,
      }),
    [layout, box, lines, widths, gradients, said, named, showsBlame, hasPlates],
  );
  const tells = ({ column }: PlacedNeuron) =>
    telling === "all" || (telling === "output" && column === columns - 1);
  const isControl = Boolean(onNeuron ?? onWeight ?? onLook);
  return (
    <svg
      // Paper is narrower than the screen that it was laid out for.
      viewBox={`0 0 ${box.width} ${box.height}`}
      width={box.width}
      height={box.height}
      role={isControl ? "group" : "presentation"}
      aria-label={onNeuron ? t("chooseNeuron") : undefined}
      aria-hidden={isControl ? undefined : true}
      className="absolute top-0 left-0 font-sans print:size-full"
    >
      {maps && <TileClip id={clip} />}
      {filling && <FilledLines {...{ lines, filling, crowding }} rem={layout.rem} />}
      {!filling &&
        lines.map((line) => (
          <WeightLine
            key={stage === "forward" ? `forward:${line.index}` : line.index}
            line={line}
            weight={parameters[line.index] as number}
            said={said?.get(line.index)}
            rem={layout.rem}
            crowding={crowding}
            isMarked={!showsBlame && (named.includes(line.index) || marked.includes(line.index))}
            isOnTheWay={stage === "forward"}
            isFaint={showsBlame || stage === "loss"}
          />
        ))}
      {showsBlame && <BlameLines {...{ lines, gradients, columns, crowding }} />}
      {(onWeight || onLook) && (
        <WeightHandles
          lines={lines}
          picture={picture}
          rem={layout.rem}
          onChoose={onWeight}
          onLook={onLook && ((weight) => onLook({ weight }))}
        />
      )}
      <LabelLeaders labels={marks.labels} />
      {layout.columns.flat().map((place) => (
        <NeuronDisc
          key={`${stage}:${place.column}:${place.row}`}
          place={place}
          radius={place.radius}
          rem={layout.rem}
          columns={columns}
          value={tells(place) ? values[place.column]?.[place.row] : undefined}
          blame={showsBlame && place.column > 0 ? blame[place.column]?.[place.row] : undefined}
          map={maps?.of[place.column]?.[place.row]}
          clip={clip}
          at={maps?.at ?? null}
          stage={stage}
          isOpen={lens?.layer === place.column - 1 && lens.neuron === place.row}
          onOpen={onNeuron && place.column > 0 ? onNeuron : undefined}
          onLook={onLook && (() => onLook({ neuron: place }))}
        />
      ))}
      {showsBlame && <GradientBadges layout={layout} badges={marks.badges} gradients={gradients} />}
      {said && <SaidBadges rem={layout.rem} lines={lines} badges={marks.badges} said={said} />}
      <WeightLabels labels={marks.labels} widths={widths} />
      {showsBlame && <BlameWave layout={layout} />}
    </svg>
  );
}
