// A class at its network: what the teacher can say is in sight beside the picture.

import { createElement, type ReactNode } from "react";
import { expect, it } from "vitest";
import { MorePlace } from "../../app/host/[code]/more/more-place";
import { TrainingRoom } from "../../app/host/[code]/training/training-room";
import { StillScreen } from "../../app/preview/still-screen";
import { hostView } from "../../lib/session/gate";
import type { ScreenView } from "../../lib/session/views";
import { snapshot } from "../lib/session/snapshots";
import { textOf } from "./shown";

const nobody = { standings: [], found: [], tally: null };

function roomWith(say: string): string {
  const script = say ? { say: { en: say }, mistake: {}, unlock: {} } : null;
  const view = { ...hostView(snapshot({ phase: "lobby" }), nobody, 0), script };
  const parts = { picture: "The network.", around: "Everything else.", bar: "The way on." };
  const room: ReactNode = createElement(TrainingRoom, parts);
  return textOf(
    createElement(StillScreen, {
      // The same client serves a host; only its pictures are typed.
      view: view as unknown as ScreenView,
      // biome-ignore lint/correctness/noChildrenProp: there is no JSX in a test.
      children: createElement(MorePlace, null, room),
    }),
  );
}

it("without a press, and alone", () => {
  const text = roomWith("You are the optimizer today.");
  expect(text).toContain("The network. What you can say");
  expect(text).toContain("You are the optimizer today.");
  expect(text).not.toContain("Everything else.");
});

it("and takes no room where nobody wrote anything", () => {
  expect(roomWith("")).toBe("The network. The way on.");
});
