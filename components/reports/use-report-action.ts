'use client';

import { useTranslations } from 'next-intl';
import { startTransition, useState, useTransition } from 'react';
import type { ActionResult } from './entry/actions';

/**
 * Runs one action at a time and says what went wrong. `onDone` runs once it worked, and what it
 * changes is shown together with the page as it then is.
 */
export function useReportAction(): {
  pending: boolean;
  problem: { code: string; message: string } | null;
  run: (action: () => Promise<ActionResult<unknown>>, onDone: () => void) => void;
} {
  const t = useTranslations('reports.entry');
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<{ code: string; message: string } | null>(null);

  const run = (action: () => Promise<ActionResult<unknown>>, onDone: () => void): void => {
    if (pending) return;
    setProblem(null);
    start(async () => {
      try {
        const result = await action();
        const invalid = result.validationErrors
          ? { code: 'invalid', message: t('reason-missing') }
          : null;
        const found = result.serverError ?? invalid;
        if (found) setProblem(found);
        else startTransition(onDone);
      } catch {
        setProblem({ code: 'no-connection', message: t('no-connection') });
      }
    });
  };
  return { pending, problem, run };
}
