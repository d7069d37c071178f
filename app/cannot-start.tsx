// For a page that does not come to life: plain words in every language, where its scripts are too new, lost or switched off.

import { getTranslations } from "next-intl/server";
import { type Locale, languageTags, locales } from "../lib/locales";
import { STARTED, WORDS } from "./start-marks";

/** With time to spare until eight seconds. On a slow network the page may still come, and then takes the words away. */
const PATIENCE_MS = 7_000;

/** Old syntax, and a style that asks for nothing: the page's own may not have been read, and older policies know none on elements. */
const LOOK = [
  ...["position:fixed", "top:0", "right:0", "bottom:0", "left:0", "z-index:99", "overflow:auto"],
  ...["padding:24px", "background:#faf6ef", "color:#211b14", "font:18px/1.5 sans-serif"],
].join(";");

export const SAY_SO = `setTimeout(function () {
  var words = document.getElementById("${WORDS}");
  if (!words || document.documentElement.hasAttribute("${STARTED}")) return;
  words.style.cssText = "${LOOK}";
  words.hidden = false;
}, ${PATIENCE_MS});`;

/** The reader's language comes first; who cannot read it may have got it by mistake. */
export function CannotStart({ locale }: { locale: Locale }) {
  const inOrder = [locale, ...locales.filter((other) => other !== locale)];
  return (
    <>
      <div id={WORDS} role="alert" hidden suppressHydrationWarning>
        {inOrder.map((each) => (
          <TooOld key={each} locale={each} />
        ))}
      </div>
      <noscript>
        <div style={{ padding: 24, background: "#faf6ef", color: "#211b14" }}>
          {inOrder.map((each) => (
            <WithoutScript key={each} locale={each} />
          ))}
        </div>
      </noscript>
    </>
  );
}

async function TooOld({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "start" });
  return (
    <div lang={languageTags[locale]} style={PART}>
      <p style={TITLE}>{t("tooOldTitle")}</p>
      <p>{t("tooOldText")}</p>
      <p>{t("tooOldAdvice")}</p>
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: an address of nothing is the page's own, and asks for it anew. */}
        <a href="" style={LINK}>
          {t("reload")}
        </a>
      </p>
    </div>
  );
}

async function WithoutScript({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "start" });
  return (
    <div lang={languageTags[locale]} style={PART}>
      <p style={TITLE}>{t("noScriptTitle")}</p>
      <p>{t("noScriptText")}</p>
    </div>
  );
}

const PART = { maxWidth: 560, margin: "0 auto 32px" };
const TITLE = { fontSize: 24, fontWeight: 700 };
const LINK = { textDecoration: "underline", fontWeight: 700 };
