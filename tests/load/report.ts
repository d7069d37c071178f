// Shows a benchmark's figures as tables.

import type { BesidePages } from "./beside-pages";
import type { BesideTraining } from "./beside-training";
import type { ComingIn } from "./coming-in";
import type { Compared, Costs } from "./costs";
import type { MessageCount } from "./count-messages";
import type { MeasuredService } from "./measured-service";
import type { Percentiles } from "./percentiles";

export interface Report {
  participants: number;
  rounds: number;
  joins: Percentiles & { allJoinedMs: number };
  answers: Percentiles & { stored: number; expected: number };
  floor: { acknowledgement: Percentiles; durableCommit: Percentiles; p95: number };
  ratio: { p95: number; goal: number };
  besideTraining: BesideTraining;
  besidePages: BesidePages;
  costs: Costs[];
  messages: MessageCount[];
}

export function show(report: Report): void {
  const { participants, rounds, joins, answers, floor, ratio, messages } = report;
  console.log(`\n${participants} participants, ${rounds} rounds answered within 1 s each; milliseconds:`);
  console.table({
    "connect and join": row(joins),
    "answer, stored and acknowledged": row(answers),
    "floor: bare acknowledgement": row(floor.acknowledgement),
    [`floor: one commit of ${participants}`]: row(floor.durableCommit),
  });
  console.log(`All had joined after ${(joins.allJoinedMs / 1_000).toFixed(2)} s.`);
  console.log(`Answers stored: ${answers.stored} of ${answers.expected}.`);
  const verdict = ratio.p95 <= ratio.goal ? "reached" : "missed";
  console.log(
    `p95 ${answers.p95.toFixed(1)} ms is ${ratio.p95.toFixed(2)} times the floor of ${floor.p95.toFixed(1)} ms; goal ${ratio.goal}, ${verdict}.`,
  );
  showCosts(report.costs);
  showBesideTraining(report.besideTraining);
  showBesidePages(report.besidePages);
  console.log("\nMessages sent for one round:");
  console.table(messages);
}

export function showBesideTraining({ training, idle, playing, steps }: BesideTraining): void {
  console.log("\nAnswers of a class while others of the same process train runs of the largest size:");
  console.table({ "nobody trains": row(idle), [`${training} classes train`]: row(playing) });
  console.log(`${steps.all} steps were trained: ${steps.least} to ${steps.most} in each class.`);
  console.log(`p99 is ${(playing.p99 / idle.p99).toFixed(2)} times that of an idle process.`);
}

/** Ratios hold better than times: the bare server meets the same computer. */
export function showCosts(costs: readonly Costs[]): void {
  for (const { participants, teacher, newsKilobytes, phoneKilobytes, ...all } of costs) {
    console.log(`\nA class of ${participants}, and a bare Socket.IO server that does as much; milliseconds:`);
    const line = ({ ours, bare, ratio }: Compared) => ({
      ours: precise(ours),
      bare: precise(bare),
      times: precise(ratio),
    });
    console.table({
      "a join, processor": line(all.join),
      "an answer, processor": line(all.answer),
      "the same, beside one that stores it": line(all.storing),
      "its p95 until acknowledged, beside that": line(all.acknowledged),
      "a reveal, until the last phone is told": line(all.reveal),
    });
    console.log(
      `Host and projector are told of a reveal after ${rounded(teacher)} ms. While a run plays, a phone is sent ${rounded(newsKilobytes)} kB a second. A connected phone takes ${rounded(phoneKilobytes)} kB of the heap.`,
    );
  }
}

export function showBesidePages({ idle, start, openings, pages, first }: BesidePages): void {
  console.log(
    "\nPages of a teacher with as much as is allowed: the longest that each kept the process, and answers beside it:",
  );
  const rows = Object.entries(pages).map(([name, { kilobytes, block, worst, answers }]) => [
    name,
    {
      kB: Math.round(kilobytes),
      "in one go": rounded(block),
      "at worst": rounded(worst),
      "p99 of answers": rounded(answers.p99),
    },
  ]);
  console.table(Object.fromEntries(rows));
  console.log(
    `A start takes ${rounded(start)} ms of the processor; in one go, each page's first opening after it:`,
  );
  console.table(
    Object.fromEntries(Object.entries(openings).map(([name, ms]) => [name, { ms: rounded(ms) }])),
  );
  console.log(`p99 of answers while nobody looks at a page: ${rounded(idle.p99)} ms.`);
  const { page, files, count } = first;
  console.log(
    `A phone's first page takes ${precise(page + files)} ms of the processor: ${precise(page)} itself, ${precise(files)} its ${count} files.`,
  );
}

export function showComingIn({ phones, overMs, page, join, allInMs, rows, again }: ComingIn): void {
  console.log(`\n${phones} phones come in within ${overMs / 1_000} s; milliseconds:`);
  console.table({
    ...(page && { "the page and its files": row(page) }),
    "connect and join": row(join),
  });
  console.log(
    `The last is in after ${(allInMs / 1_000).toFixed(2)} s; ${rows} have a row, ${again} connections were tried again.`,
  );
}

/** Latency also in times of the first of them. */
export function showServices(services: readonly MeasuredService[]): void {
  const rows = services.map((service) => {
    const { classes, processes, answers } = service;
    const ratio = answers.p95 / (services[0]?.answers.p95 ?? answers.p95);
    const cores = ["app", "busiest", "postgres", "redis", "nginx", "load"] as const;
    return [
      `${classes} classes, ${processes} processes`,
      {
        ...row(answers),
        "p95, times the first": precise(ratio),
        ...Object.fromEntries(cores.map((name) => [`${name}, processors`, precise(service[name])])),
        "PostgreSQL, transactions a second": Math.round(service.transactions),
        "PostgreSQL, writes a second": Math.round(service.writes),
        "Redis, commands a second": Math.round(service.redisCommands),
        "Redis, kB a second": Math.round(service.redisBytes / 1_000),
      },
    ];
  });
  const [first] = rows;
  const lines = Object.keys(first?.[1] ?? {}).map((name) => [
    name,
    Object.fromEntries(rows.map(([title, figures]) => [title, (figures as Record<string, number>)[name]])),
  ]);
  console.table(Object.fromEntries(lines));
}

function row({ p50, p95, p99, max }: Percentiles) {
  return { p50: rounded(p50), p95: rounded(p95), p99: rounded(p99), max: rounded(max) };
}

const precise = (number: number) => Math.round(number * 100) / 100;
const rounded = (ms: number) => Math.round(ms * 10) / 10;
