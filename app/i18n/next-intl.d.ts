// Lets the compiler know every message key, so that a misspelt one does not compile.

import type { Locale } from "../../lib/questions/localized-text";
import type { Messages } from "./catalogue";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
