// What every language says: its areas, one file each, and their keys, which the English files give.

import type account from "../messages/en/account.json";
import type common from "../messages/en/common.json";
import type dashboard from "../messages/en/dashboard.json";
import type editor from "../messages/en/editor.json";
import type graph from "../messages/en/graph.json";
import type home from "../messages/en/home.json";
import type host from "../messages/en/host.json";
import type live from "../messages/en/live.json";
import type nicknames from "../messages/en/nicknames.json";
import type play from "../messages/en/play.json";
import type refusals from "../messages/en/refusals.json";
import type results from "../messages/en/results.json";
import type screen from "../messages/en/screen.json";
import type slides from "../messages/en/slides.json";
import type start from "../messages/en/start.json";
import type training from "../messages/en/training.json";
import type { KindMessages } from "../questions/kind-messages";

export interface AreaMessages {
  account: typeof account;
  common: typeof common;
  dashboard: typeof dashboard;
  editor: typeof editor;
  graph: typeof graph;
  home: typeof home;
  host: typeof host;
  live: typeof live;
  nicknames: typeof nicknames;
  play: typeof play;
  refusals: typeof refusals;
  results: typeof results;
  screen: typeof screen;
  slides: typeof slides;
  start: typeof start;
  training: typeof training;
}

export type Area = keyof AreaMessages;

export interface Messages extends AreaMessages {
  /** Each kind of question brings its own. */
  questions: KindMessages;
}
