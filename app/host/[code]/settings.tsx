// What a host may switch at any moment; the class's door is beside those who came through it.

import { useTranslations } from "next-intl";
import { ClassMood } from "./class-mood";
import { SettingSwitch } from "./setting-switch";

export function Settings() {
  const t = useTranslations("host");
  return (
    <section
      aria-label={t("settings")}
      className="rounded-card border border-line bg-surface px-4 py-2 shadow-card"
    >
      <ClassMood />
      <SettingSwitch name="namesShown" />
      <SettingSwitch name="endEarly" />
      <SettingSwitch name="asksReasons" />
      <SettingSwitch name="speedBonus" />
      <SettingSwitch name="placesOnPhones" />
      <SettingSwitch name="resultsAtOnce" />
    </section>
  );
}
