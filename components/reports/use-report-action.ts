'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { ActionResult } from './entry/actions';

/** Runs one action at a time and says what went wrong. @returns whether it worked */
export function useReportAction(): {
  pending: boolean;
  problem: { code: string; message: string } | null;
  run: (action: () => Promise<ActionResult<unknown>>) => Promise<boolean>;
} {
  const t = useTranslations('reports.entry');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<{ code: string; message: string } | null>(null);
  const onItsWay = useRef(false);

  const run = async (action: () => Promise<ActionResult<unknown>>): Promise<boolean> => {
    if (onItsWay.current) return false;
    onItsWay.current = true;
    setPending(true);
    setProblem(null);
    let found: { code: string; message: string } | null;
    try {
      const result = await action();
      const invalid = result.validationErrors
        ? { code: 'invalid', message: t('reason-missing') }
        : null;
      found = result.serverError ?? invalid;
    } catch {
      found = { code: 'no-connection', message: t('no-connection') };
    }
    setProblem(found);
    setPending(false);
    onItsWay.current = false;
    return found === null;
  };
  return { pending, problem, run };
}
