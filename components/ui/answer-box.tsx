'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** The answer to a button that was pressed: with each new one it has the focus, so it is read out and in sight. */
export function AnswerBox({ answer, children }: { answer?: unknown; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the answer that is new
  useEffect(() => box.current?.focus(), [answer]);
  return (
    <div ref={box} tabIndex={-1} data-focus-target>
      {children}
    </div>
  );
}
