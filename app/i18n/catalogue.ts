// Every sentence people read, in both languages; an area is one file and one namespace. The English one gives the keys.

import accountEn from "../messages/en/account.json";
import commonEn from "../messages/en/common.json";
import dashboardEn from "../messages/en/dashboard.json";
import detectiveEn from "../messages/en/detective.json";
import editorEn from "../messages/en/editor.json";
import graphEn from "../messages/en/graph.json";
import homeEn from "../messages/en/home.json";
import hostEn from "../messages/en/host.json";
import liveEn from "../messages/en/live.json";
import playEn from "../messages/en/play.json";
import refusalsEn from "../messages/en/refusals.json";
import resultsEn from "../messages/en/results.json";
import screenEn from "../messages/en/screen.json";
import trainingEn from "../messages/en/training.json";
import accountZh from "../messages/zh/account.json";
import commonZh from "../messages/zh/common.json";
import dashboardZh from "../messages/zh/dashboard.json";
import detectiveZh from "../messages/zh/detective.json";
import editorZh from "../messages/zh/editor.json";
import graphZh from "../messages/zh/graph.json";
import homeZh from "../messages/zh/home.json";
import hostZh from "../messages/zh/host.json";
import liveZh from "../messages/zh/live.json";
import playZh from "../messages/zh/play.json";
import refusalsZh from "../messages/zh/refusals.json";
import resultsZh from "../messages/zh/results.json";
import screenZh from "../messages/zh/screen.json";
import trainingZh from "../messages/zh/training.json";

const en = {
  common: commonEn,
  home: homeEn,
  account: accountEn,
  dashboard: dashboardEn,
  editor: editorEn,
  results: resultsEn,
  play: playEn,
  screen: screenEn,
  host: hostEn,
  graph: graphEn,
  live: liveEn,
  training: trainingEn,
  detective: detectiveEn,
  refusals: refusalsEn,
};

export type Messages = typeof en;
export type Area = keyof Messages;

const zh: Messages = {
  common: commonZh,
  home: homeZh,
  account: accountZh,
  dashboard: dashboardZh,
  editor: editorZh,
  results: resultsZh,
  play: playZh,
  screen: screenZh,
  host: hostZh,
  graph: graphZh,
  live: liveZh,
  training: trainingZh,
  detective: detectiveZh,
  refusals: refusalsZh,
};

export const catalogue = { en, zh };
