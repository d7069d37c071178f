// What the three answers say: which way the loss goes, or where another number ends up; or which way to turn something.

import { useTranslations } from "next-intl";
import type { Sign } from "../../lib/micrograd/sign";
import { signLooks } from "../graph/sign-look";
import { turnWords } from "./sign-words";

/** Of an end that is no loss: its name. */
export type SignsAre = "loss" | "turn" | { end: string };

const endWords = { "+": "endUp", "0": "endStay", "-": "endDown" } as const;

export function useSaySign(are: SignsAre): (sign: Sign) => string {
  const t = useTranslations("live");
  return (sign) => {
    if (are === "loss") return t(signLooks[sign].word);
    if (are === "turn") return t(turnWords[sign]);
    return t(endWords[sign], are);
  };
}
