// What a screen is called that says which browser it is, and on what.

"use client";

import { useTranslations } from "next-intl";
import type { Device } from "../../../lib/session/device";

export function useDeviceName(): (device: Device) => string {
  const t = useTranslations("host");
  return ({ browser, system }) => {
    if (browser && system) return t("deviceOn", { browser, system });
    return browser ?? system ?? t("deviceUnknown");
  };
}
