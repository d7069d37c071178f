// A graph with its lines of Python beside it, where they are shown.

"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { fittedCode, PADDING, ROW } from "../../lib/code/fitted-code";
import { graphPython, type Printed } from "../../lib/code/graph-python";
import type { GraphNode } from "../../lib/micrograd/graph";
import { CodeLines } from "../ui/code-lines";
import { ScrollingCode } from "../ui/scrolling-code";
import { useBox } from "../ui/use-box";

interface BesidePythonProps {
  isShown: boolean;
  nodes: readonly GraphNode[];
  /** The node whose line stands out. */
  target: number | null;
  prints?: Printed;
  /** The graph. */
  children: ReactNode;
}

/** At the host's, where the lines may scroll, and stand below the graph where the page is narrow. */
export function BesidePython({ isShown, nodes, target, prints, children }: BesidePythonProps) {
  const t = useTranslations("graph.python");
  const lines = useLines(nodes, target, prints);
  return (
    <div className="flex h-full min-h-0 gap-4 max-lg:flex-col flat:flex-row">
      <div className="min-h-48 min-w-0 grow flat:min-h-0 lg:min-h-0">{children}</div>
      {isShown && (
        <ScrollingCode
          label={t("label")}
          lines={lines}
          asked={t("asked")}
          className="shrink-0 self-start text-sm max-lg:w-full lg:max-h-full lg:max-w-1/2 flat:max-h-full flat:w-auto flat:max-w-1/2"
        />
      )}
    </div>
  );
}

/** On the wall, where nobody scrolls. */
export function BesidePythonOnWall({ isShown, nodes, target, prints, children }: BesidePythonProps) {
  return (
    <div className="flex h-full min-h-0 gap-6">
      <div className="min-w-0 grow">{children}</div>
      {isShown && <WallListing {...{ nodes, target, prints }} />}
    </div>
  );
}

function WallListing({ nodes, target, prints }: Omit<BesidePythonProps, "isShown" | "children">) {
  const t = useTranslations("graph.python");
  const { ref, box } = useBox<HTMLDivElement>();
  const lines = useLines(nodes, target, prints);
  const room = box && { width: box.width / box.rem, height: box.height / box.rem };
  const code = room && fittedCode(lines, room);
  return (
    <div ref={ref} className="relative w-2/5 shrink-0">
      {code && (
        <section
          aria-label={t("label")}
          className="absolute inset-y-0 right-0 my-auto h-fit rounded-card border border-line bg-sunken font-mono"
          style={{ fontSize: `${code.size}rem`, width: `${code.width}rem`, padding: `${PADDING / 2}em 0` }}
        >
          <pre className="whitespace-pre-wrap break-all" style={{ lineHeight: ROW }}>
            <LeftOut count={code.above} />
            <CodeLines lines={code.lines} asked={t("asked")} />
            <LeftOut count={code.below} />
          </pre>
        </section>
      )}
    </div>
  );
}

function LeftOut({ count }: { count: number }) {
  const t = useTranslations("graph.python");
  return (
    count > 0 && <span className="block px-[1em] font-sans text-ink-soft">{t("leftOut", { count })}</span>
  );
}

const useLines = (nodes: readonly GraphNode[], target: number | null, prints?: Printed) =>
  useMemo(() => graphPython(nodes, target, prints), [nodes, target, prints]);
