// What the students of a story are called: Chinese names where it is told in Chinese, Latin ones elsewhere.

import type { Locale } from "../../lib/locales";

export const namesIn = (language: Locale): [ada: string, bo: string, cy: string] =>
  language === "zh" ? ["小明", "小红", "阿强"] : ["Ada", "Bo", "Cy"];
