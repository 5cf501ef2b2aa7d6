'use client';

import { BadgeCheck, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import { ApproveDialog } from './approve-dialog';
import { ReturnDialog } from './return-dialog';
import type { ReturnableSection } from './return-suggestion';

export interface VersionedReport {
  period: string;
  unit: string;
  version: number;
}

export type ApproveAction = SendAction<VersionedReport, unknown>;
export type ReturnAction = SendAction<
  VersionedReport & {
    reason: string;
    dueOn: string;
    sections: { section: string; reason: string }[] | null;
  },
  unknown
>;

export interface Suggested {
  dueOn: string;
  earliest: string;
  reason: string;
  sections: readonly ReturnableSection[];
}

interface DecisionProps {
  report: VersionedReport;
  may: { approve: boolean; return: boolean };
  approve: ApproveAction;
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
  const [open, setOpen] = useState<'approve' | 'return' | null>(null);
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
    setOpen(null);
    announce(text);
  };
  const dialogFor = (name: 'approve' | 'return') => ({
    open: open === name,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? name : null),
    report,
  });

  return (
    <>
      {may.approve ? (
        <ApproveDialog
          {...dialogFor('approve')}
          action={approve}
          facts={facts}
          cautions={cautions}
          onDone={() => done(t('approved'))}
          trigger={
            <Button variant="primary">
              <BadgeCheck aria-hidden />
              {t('approve')}
            </Button>
          }
        />
      ) : null}
      {may.return ? (
        <ReturnDialog
          {...dialogFor('return')}
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
