// A network on a sketch: a disc for each neuron, and a line for each weight while there are few.

import { blank, disc, line, type Room, type Sketch, type Spot, WHOLE_SHEET } from "./sketch";

/** More neurons in a layer than this would be specks, and more weights a grey patch. */
const MOST = 6;
const MOST_WEIGHTS = 40;
const LARGEST = 6;

/** `asked` is a layer, from the inputs. */
export function sketchedNetwork(
  widths: readonly number[],
  room: Room = WHOLE_SHEET,
  asked: number | null = null,
): Sketch {
  const { x, y, width, height } = room;
  const shown = widths.map((neurons) => Math.min(MOST, neurons));
  const [across, down] = [width / shown.length, height / Math.max(...shown)];
  const radius = Math.min(LARGEST, 0.32 * across, 0.36 * down);
  const layers = shown.map((neurons, layer) =>
    Array.from(
      { length: neurons },
      (_, i): Spot => ({
        x: x + (layer + 0.5) * across,
        y: y + height / 2 + (i - (neurons - 1) / 2) * down,
      }),
    ),
  );
  const discs = (isWanted: (layer: number) => boolean) =>
    layers
      .flatMap((spots, layer) => (isWanted(layer) ? spots.map((spot) => disc(spot, radius)) : []))
      .join("");
  const weights = layers.flatMap((spots, layer) =>
    (layers[layer + 1] ?? []).flatMap((to) => spots.map((from) => line([from, to]))),
  );
  return {
    ...blank,
    lines: weights.length > MOST_WEIGHTS ? "" : weights.join(""),
    shapes: discs((layer) => layer !== asked),
    asked: discs((layer) => layer === asked),
  };
}
