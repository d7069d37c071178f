// The picture of the run, in which the host chooses by pointing.

"use client";

import type { NeuronPlace } from "../../../../lib/session/training-state";
import { useDesk } from "../../../training/desk/run-desk";
import { useMoves } from "../../../training/desk/use-moves";
import { NeuronLens } from "../../../training/network/neuron-lens";
import { useRun } from "../../../training/picture/run-on-show";
import { RunBoard } from "../../../training/run/run-board";
import { TroubleNote } from "../../../training/run/trouble-note";
import { useMore } from "../more/more-place";

/** A picture that gives some of its width away needs more height for its words. */
const WIDE = "h-[max(36rem,calc(var(--view)-14rem))]";
const NARROW = "h-[max(42rem,calc(var(--view)-13.25rem))]";

const LENS_SCALE = { minScale: 0.6, maxScale: 1.2 };

export function RunPanel() {
  const { training, config } = useRun();
  const { weight, takeWeight } = useDesk();
  const { isOpen, setOpen } = useMore();
  const { look } = useMoves();
  const { trouble, lens } = training;
  const take = (index: number) => {
    takeWeight(index);
    setOpen(true);
  };
  return (
    <section className="flex min-w-0 flex-col rounded-card border border-line bg-surface p-4 shadow-card sm:p-5 flat:p-3">
      <div className={`${isOpen ? NARROW : WIDE} max-md:h-auto`}>
        <RunBoard
          choose={{
            neuron: (place) => look({ lens: isSame(place, lens) ? null : place }),
            sample: (sample) => look({ sample }),
            weight: config.votes ? undefined : take,
            chosenWeight: weight,
          }}
          aside={trouble && <TroubleNote trouble={trouble} />}
          lens={
            !trouble &&
            lens && <NeuronLens place={lens} scale={LENS_SCALE} onClose={() => look({ lens: null })} />
          }
        />
      </div>
    </section>
  );
}

const isSame = (a: NeuronPlace, b: NeuronPlace | null) => a.layer === b?.layer && a.neuron === b.neuron;
