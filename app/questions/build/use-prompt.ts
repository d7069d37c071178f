// What a build question asks, in the reader's language.

import { useLocale, useTranslations } from "next-intl";
import type { BuildStage } from "../../../lib/questions/build/build";
import { textIn } from "../../../lib/questions/text-in";
import { promptText } from "./told";

export function usePrompt({ prompt, task }: BuildStage): string {
  const t = useTranslations("questions.build");
  return textIn(useLocale(), prompt) || promptText(task, t);
}
