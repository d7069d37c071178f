// Lines in a student's hand, as they came or as they were put, and the button that sends them.

"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { orderIn, orderText } from "../../../../lib/questions/letters";
import type { Line } from "../../../../lib/questions/line";
import { Answering } from "../../../live/answering";
import { Button } from "../../../ui/button";
import { keepClear } from "../../../ui/keep-clear";
import { Arrange, type ArrangeWords } from "./arrange";
import type { Way } from "./ways";

interface SendArrangedProps {
  lines: readonly Line[];
  way: Way;
  staying?: (place: number) => ReactNode;
  words: ArrangeWords & { legend: string; hint: string; send: string; notYet: string };
  /** What stands above the lines and below them. */
  above?: ReactNode;
  below?: ReactNode;
  sent: string | null;
  isOpen: boolean;
  isEnding: boolean;
  status: ReactNode;
  onAnswer: (answer: string) => void;
}

export function SendArranged(props: SendArrangedProps) {
  const { lines, way, staying, words, above, below, sent, isOpen, isEnding, status, onAnswer } = props;
  /** Null while they are as they came, which is never right. */
  const [put, setPut] = useState<readonly number[] | null>(null);
  const isSent = useRef(false);
  const order = orderIn(sent ?? "", lines.length) ?? put ?? [...lines.keys()];

  const send = () => {
    if (isSent.current || !put) return;
    isSent.current = true;
    onAnswer(orderText(put));
  };
  // As far as it has come when time is up.
  useEffect(() => {
    if (isEnding && sent === null) send();
  });

  return (
    <Answering legend={words.legend} hint={words.hint} {...{ isOpen, status }}>
      {above}
      <div className="my-1.5">
        <Arrange {...{ lines, order, isOpen, way, words, staying }} onOrder={setPut} />
      </div>
      {below}
      {sent === null && (
        <div ref={keepClear} className="sticky bottom-0 z-20 grid bg-paper pt-2">
          <Button tone="primary" size="lg" aria-disabled={!isOpen || !put} onClick={() => isOpen && send()}>
            {words.send}
            {!put && <span className="font-normal">{words.notYet}</span>}
          </Button>
        </div>
      )}
    </Answering>
  );
}
