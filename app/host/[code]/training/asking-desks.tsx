// How the class is asked about the run: every kind of question that can be made of one has its own way.

"use client";

import { KindSurface } from "../../../questions/kind-surface";
import { deskKinds, desks } from "../../../questions/registries/desk";

/** Each shows itself where it fits. */
export function AskingDesks({ part }: { part: "Bar" | "Tools" }) {
  return deskKinds.map((kind) => (
    <KindSurface key={kind} of={desks} kind={kind} meanwhile={null}>
      {(desk) => {
        const Desk = desk[part];
        return Desk && <Desk />;
      }}
    </KindSurface>
  ));
}
