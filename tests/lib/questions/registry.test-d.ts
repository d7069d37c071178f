// The compiler's part of the promise: a registry that lacks a kind, or a kind that lacks a part, does not compile.

import type { ComponentType } from "react";
import type { HostSurface, Registry } from "../../../app/questions/surfaces";
import type { Kind } from "../../../lib/questions/kind";
import { type KindName, type Kinds, kinds } from "../../../lib/questions/kinds";

type Kindly = { [Name in KindName]: Kind<Kinds[Name]> };
const { bug: _, ...withoutBug } = kinds;
const { credits: __, ...withoutCredits } = kinds.blame;

// @ts-expect-error A kind is missing.
export const noBug: Kindly = withoutBug;
// @ts-expect-error A kind cannot grade.
export const noCredits: Kindly = { ...kinds, blame: withoutCredits };
// @ts-expect-error A kind is served by another one's code.
export const crossed: Kindly = { ...kinds, blame: kinds.bug };

declare const host: { [Name in KindName]: () => Promise<HostSurface<Name>> };
declare const editor: Registry<"editor">;

export const whole: Registry<"host"> = host;
const { number: ___, ...withoutNumber } = host;
// @ts-expect-error A kind has no surface.
export const noNumber: Registry<"host"> = withoutNumber;
// @ts-expect-error A surface that every kind must have is left out.
export const leftOut: Registry<"host"> = { ...host, number: null };
// @ts-expect-error A kind that a teacher writes has no editor.
export const unwritten: Registry<"editor"> = { ...editor, number: null };
// @ts-expect-error A kind that nobody writes has an editor.
export const written: Registry<"editor"> = { ...editor, bug: editor.blame };

declare const Asking: ComponentType<{ stage: { nothing: true } }>;
// @ts-expect-error A surface expects what its kind does not stage.
export const wrongStage: Registry<"host"> = { ...host, bug: async () => ({ ...(await host.bug()), Asking }) };
