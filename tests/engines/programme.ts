// A question of every kind, and all the ways to answer it rightly that its screen and a keyboard give.

import { namesOf } from "../../app/questions/tap/names";
import { blame } from "../../lib/questions/blame/blame";
import type { KindName, Question } from "../../lib/questions/kinds";
import { match } from "../../lib/questions/match/match";
import { order } from "../../lib/questions/order/order";
import { tap } from "../../lib/questions/tap/tap";
import { textIn } from "../../lib/questions/text-in";
import { wordsIn } from "../e2e/words";
import { samples } from "../lib/questions/samples";
import { arranging } from "./arranging";
import { beginning, named } from "./guest";
import {
  goingBack,
  oneByOne,
  passingOn,
  pressing,
  pressingByKeys,
  tappingNodes,
  tappingNumber,
  tappingSign,
  turningByKeys,
  typing,
  typingLetterOf,
  typingNumber,
  typingSign,
  type Ways,
  workingOff,
} from "./ways";

const words = wordsIn("en");
const t = { build: words("questions.build"), knob: words("questions.knob") };

/** Of the samples of its kind, without a limit. */
function sample<Name extends KindName>(kind: Name, at = 0) {
  const found = samples[kind][at];
  if (!found) throw new Error(`There is no such sample of ${kind}.`);
  return { ...found, seconds: null };
}

/** How many are chosen may stand behind it. */
const send = (kind: "choice" | "order" | "build" | "match" | "tap" | "knob") =>
  beginning(words(`questions.${kind}`)("send"));

const signs = sample("blame");
const { sign } = blame.reveal(signs);

const lines = sample("order");
const inOrder = order.reveal(lines).right.map((place) => order.stage(lines).lines[place]);
const pairs = sample("match");
const mates = match.reveal(pairs).right.map((place) => match.stage(pairs).mates[place]);
const textsOf = (shown: typeof inOrder) => shown.map((line) => textIn("en", line?.text));

const graph = sample("tap", 1);
const { right: nodes } = tap.reveal(graph);
const nodeNames = namesOf(tap.stage(graph).nodes);
const nodeButtons = nodes.map((node) => named(nodeNames[node] ?? ""));

interface AskedKind {
  question: Question;
  /** Everybody answers in each of them, in a round of its own. */
  ways: Ways;
}

export const programme: Readonly<Record<Exclude<KindName, "weight" | "bug">, AskedKind>> = {
  blame: { question: signs, ways: { "by tapping": tappingSign(sign), "by keys": typingSign(sign) } },
  number: {
    question: sample("number", 2),
    ways: { "by tapping": tappingNumber(-6), "by keys": typingNumber(-6) },
  },
  // Several of six.
  choice: {
    question: sample("choice", 1),
    ways: {
      "by tapping": pressing(/^B/, /^D/, /^E/, send("choice")),
      "by keys": typing(/^B/, "b", "4", "e", "Enter"),
    },
  },
  order: { question: lines, ways: arranging(textsOf(inOrder), send("order")) },
  match: { question: pairs, ways: arranging(textsOf(mates), send("match")) },
  // Ten of three numbers.
  build: {
    question: sample("build"),
    ways: {
      "by tapping": pressing(
        ...["3", t.build("lay.key.+"), "2", t.build("lay.key.*"), "2"].map(named),
        send("build"),
      ),
      "by keys": typing(named("3"), "3", "+", "2", "*", "2", "Enter"),
    },
  },
  tap: {
    question: graph,
    ways: {
      "in the drawing": oneByOne(tappingNodes(nodes), pressing(send("tap"))),
      "by tapping": pressing(...nodeButtons, send("tap")),
      "by keys": pressingByKeys(...nodeButtons, send("tap")),
    },
  },
  // From 9 to 8.41, which are twelve clicks of 0.05.
  knob: {
    question: sample("knob"),
    ways: {
      "by going round": oneByOne(goingBack(12), pressing(send("knob"))),
      "by tapping": pressing(...Array<RegExp>(12).fill(named(t.knob("down"))), send("knob")),
      "by keys": oneByOne(turningByKeys("PageDown", "ArrowDown", "ArrowDown"), pressingByKeys(send("knob"))),
    },
  },
  // A node for each of three.
  relay: {
    question: { ...sample("relay"), rows: [[2, -3, 4]] },
    ways: { "by tapping": passingOn(tappingNumber), "by keys": passingOn(typingNumber) },
  },
};

/** What a host asks of a run: the blame of a hand of weights, and when a line went missing, and which. */
export const ofWeights: Ways = { "by tapping": workingOff(tappingSign), "by keys": workingOff(typingSign) };
export const ofBugs = {
  when: pressing(named(words("questions.bug")("step", { step: 2 }))),
  line: typingLetterOf("w.grad = 0"),
};
