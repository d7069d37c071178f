// What is wrong with an expression, in the teacher's language.

import { useFormatter, useTranslations } from "next-intl";
import type { Expectation, ExpressionRefusal } from "../../../lib/expression/refusal";

export function useRefusalText() {
  const t = useTranslations("editor.errors");
  const format = useFormatter();
  const oneOf = (words: readonly string[]) => format.list(words, { type: "disjunction" });
  const expectation = (expected: Expectation) =>
    expected === "=" || expected === "(" || expected === ")" ? `“${expected}”` : t(`expected.${expected}`);

  return (refusal: ExpressionRefusal): string => {
    switch (refusal.kind) {
      case "empty":
        return t("empty");
      case "too-long":
        return t("tooLong", { limit: refusal.limit });
      case "too-deep":
        return t("tooDeep", { limit: refusal.limit });
      case "too-many-nodes":
        return t("tooManyNodes", { actual: refusal.actual, limit: refusal.limit });
      case "unexpected": {
        const wanted = oneOf(refusal.expected.map(expectation));
        return refusal.found ? t("unexpected", { found: refusal.found, wanted }) : t("endsEarly", { wanted });
      }
      case "unknown-name":
        return refusal.similar.length > 0
          ? t("misspeltName", { name: refusal.name, similar: oneOf(refusal.similar) })
          : t("unknownName", { name: refusal.name });
      case "unknown-function":
        return t("unknownFunction", { name: refusal.name, known: oneOf(refusal.known) });
      case "name-already-defined":
        return t("alreadyDefined", { name: refusal.name, line: refusal.firstLine });
      case "name-is-function":
        return t("nameIsFunction", { name: refusal.name });
      case "exponent-not-constant":
        return t("exponentNotConstant");
      case "no-floor-division":
        return t("noFloorDivision");
      case "not-finite":
        return t("notFinite", { name: refusal.name, operation: refusal.operation });
    }
  };
}
