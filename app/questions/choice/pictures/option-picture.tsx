// The picture of an option, drawn, and said for those who do not see it.

import { useTranslations } from "next-intl";
import type { ShownOption } from "../../../../lib/questions/choice/option";
import type { ShownPicture } from "../../../../lib/questions/choice/picture";
import { Bars } from "./bars";
import { Curve } from "./curve";
import { pictureText } from "./picture-text";
import { SmallGraph } from "./small-graph";
import { SmallNetwork } from "./small-network";

interface OptionPictureProps {
  picture: ShownPicture | undefined;
  /** All of them: what is high has the same height in each. */
  among: readonly ShownOption[];
}

export function OptionPicture({ picture, among }: OptionPictureProps) {
  const t = useTranslations("questions.choice");
  if (!picture) return null;
  const alike = among.map(({ picture: other }) => heightsOf(other, picture.kind));
  const top = Math.max(0, ...alike.flat());
  const most = Math.max(1, ...alike.map(({ length }) => length));
  return (
    <div role="img" aria-label={pictureText(picture, t)} className="min-w-0 grow">
      <Drawn {...{ picture, top, most }} />
    </div>
  );
}

interface DrawnProps {
  picture: ShownPicture;
  top: number;
  most: number;
}

function Drawn({ picture, top, most }: DrawnProps) {
  switch (picture.kind) {
    case "curve":
      return <Curve losses={picture.losses} top={top} />;
    case "bars":
      return <Bars heights={picture.heights} {...{ top, most }} />;
    case "network":
      return <SmallNetwork widths={picture.widths} />;
    case "graph":
      return <SmallGraph nodes={picture.nodes} />;
  }
}

function heightsOf(picture: ShownPicture | undefined, kind: ShownPicture["kind"]): readonly number[] {
  if (picture?.kind !== kind) return [];
  if (picture.kind === "curve") return picture.losses;
  return picture.kind === "bars" ? picture.heights : [];
}
