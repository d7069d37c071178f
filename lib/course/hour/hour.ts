// The whole idea in one lesson of 45 minutes: the best of each chapter, and the class as the optimizer.

import type { ItemDraft } from "../../questions/item";
import { blame } from "../blame/blame";
import { bricks } from "../bricks/bricks";
import { chapter } from "../chapter";
import { knob } from "../knob/knob";
import { loop } from "../loop/loop";
import { loss } from "../loss/loss";
import { neuron } from "../neuron/neuron";
import { poll, slide, words } from "../structure";
import { telephone } from "../telephone/telephone";
import en from "./en.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

const own = {
  whoErrs: poll({ builders: words, data: words, machine: words, numbers: words }),
  ticket: slide(),
};

const frame = chapter("hour", own, { en, zh });

/** What the class spends on voting and on the missing line, beside reading these two slides. */
export const WITH_THE_NETWORK_SECONDS = 8 * 60;

export const hour = {
  ...frame,
  items(): Readonly<Record<string, ItemDraft>> {
    const { whoErrs, ticket } = frame.items();
    const [turns, misses, bricked, passed] = [knob.items(), loss.items(), bricks.items(), telephone.items()];
    const [blamed, neurons, looped] = [blame.items(), neuron.items(), loop.items()];
    return {
      whoErrs,
      ...{ wok: turns.wok, downhill: turns.downhill, bottom: turns.bottom, turn: turns.turn },
      ...{ nearly: misses.nearly, costs: misses.costs, silentPartner: bricked.silentPartner },
      ...{ chain: passed.hook, loudest: passed.loudest, flipped: passed.flipped },
      ...{ disagree: blamed.disagree, twice: blamed.twice, threeAgainstOne: blamed.threeAgainstOne },
      ...{ idle: neurons.idle, saturated: neurons.saturated },
      ...{ optimizer: looped.optimizer, detective: looped.detective },
      // What everybody answers alone at the end, and nothing that was asked before.
      ...{ ticket, alone1: bricked.silentItself, alone2: passed.flippedTwice, alone3: blamed.cancel },
    };
  },
};
