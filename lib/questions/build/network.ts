// The hidden layers of a network that somebody chose, as a text: the neurons of each, from the inputs on, "4,4". Without the
// schemas, for phones.

/** As many as a phone shows at once. */
export const MOST_LAYERS = 3;
export const MOST_NEURONS = 16;
/** The end of each network here. */
const OUTPUTS = 1;

const LAYERS = /^[1-9]\d?(?:,[1-9]\d?)*$/;

/** Null for a text that names no such layers. */
export function layersIn(text: string): number[] | null {
  if (!LAYERS.test(text)) return null;
  const layers = text.split(",").map(Number);
  return layers.length <= MOST_LAYERS && layers.every((neurons) => neurons <= MOST_NEURONS) ? layers : null;
}

export const layersText = (layers: readonly number[]): string => layers.join(",");

/** From the inputs to the end. */
export const widthsOf = (inputs: number, layers: readonly number[]): number[] => [inputs, ...layers, OUTPUTS];
