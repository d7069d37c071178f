// All that the product says in the language of this folder; the same file in each.

import type { AreaMessages } from "../../i18n/messages";
import account from "./account.json";
import common from "./common.json";
import dashboard from "./dashboard.json";
import editor from "./editor.json";
import graph from "./graph.json";
import home from "./home.json";
import host from "./host.json";
import live from "./live.json";
import nicknames from "./nicknames.json";
import play from "./play.json";
import refusals from "./refusals.json";
import results from "./results.json";
import screen from "./screen.json";
import slides from "./slides.json";
import start from "./start.json";
import training from "./training.json";

export const messages: AreaMessages = {
  account,
  common,
  dashboard,
  editor,
  graph,
  home,
  host,
  live,
  nicknames,
  play,
  refusals,
  results,
  screen,
  slides,
  start,
  training,
};
