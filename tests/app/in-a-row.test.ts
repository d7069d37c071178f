// Words in a row can be told apart in both languages.

import { expect, it } from "vitest";
import { IN_A_ROW } from "../../app/ui/in-a-row";
import { languageTags, locales } from "../../lib/locales";

it.each(locales)("%s: something stands between any two, and no word", (locale) => {
  const row = new Intl.ListFormat(languageTags[locale], IN_A_ROW).format(["锅", "wok", "3"]);
  expect(row).toMatch(/^锅\W+wok\W+3$/);
});
