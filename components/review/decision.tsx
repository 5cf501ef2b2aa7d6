'use client';

import { BadgeCheck, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import type { VersionedReport } from '@/lib/domain/report-detail';
import { type ReturnAction, ReturnDialog, type Suggested } from './return-dialog';

interface DecisionProps {
  report: VersionedReport;
  may: { approve: boolean; return: boolean };
  approve: SendAction<VersionedReport, unknown>;
  return: ReturnAction;
  /** What is about to be approved, line by line. */
  facts: readonly string[];
  cautions: readonly string[];
  suggested: Suggested;
}

/** Approves or returns the report as it was seen. */
export function Decision({
  report,
  may,
  approve,
  return: giveBack,
  facts,
  cautions,
  suggested,
}: DecisionProps) {
  const t = useTranslations('review.decision');
  const announce = useToast();
  const decided = useRef(false);

  // The button that was pressed is gone with the decision: the new state takes the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is what says that the page is new
  useEffect(() => {
    if (!decided.current) return;
    decided.current = false;
    document.getElementById('report-state')?.focus();
  }, [report.version]);

  const done = (text: string) => {
    decided.current = true;
    announce(text);
  };
  const conflict = { title: t('conflict-title'), text: t('conflict') };

  return (
    <>
      {may.approve ? (
        <ConfirmDialog
          title={t('approve-title')}
          lead={t('approve-lead')}
          confirm={t('approve-confirm')}
          conflict={conflict}
          action={approve}
          input={report}
          onDone={() => done(t('approved'))}
          trigger={
            <Button variant="primary">
              <BadgeCheck aria-hidden />
              {t('approve')}
            </Button>
          }
        >
          <ul className="list-disc space-y-1 ps-5">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          {cautions.length > 0 ? (
            <Notice tone="warning" title={t('cautions')}>
              {cautions.map((caution) => (
                <p key={caution}>{caution}</p>
              ))}
            </Notice>
          ) : null}
        </ConfirmDialog>
      ) : null}
      {may.return ? (
        <ReturnDialog
          report={report}
          conflict={conflict}
          action={giveBack}
          suggested={suggested}
          onDone={() => done(t('returned'))}
          trigger={
            <Button>
              <Undo2 aria-hidden />
              {t('return')}
            </Button>
          }
        />
      ) : null}
    </>
  );
}
