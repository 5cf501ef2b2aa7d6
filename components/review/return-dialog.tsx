'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { ErrorSummary } from '@/components/ui/error-summary';
import { type ConflictWords, FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useDayFault } from '@/components/ui/use-day-fault';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { VersionedReport } from '@/lib/domain/report-detail';
import { saysWhy } from '@/lib/domain/section-review';
import { dayText } from '@/lib/format/dates';
import { readDay } from '@/lib/format/read-dates';
import { FIRST_SECTION, type Picked, ReturnSections } from './return-sections';
import type { ReturnableSection } from './return-suggestion';

const REASON = 'return-reason';
const DUE = 'return-due';

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

interface ReturnDialogProps {
  report: VersionedReport;
  action: ReturnAction;
  suggested: Suggested;
  trigger: ReactNode;
  conflict: ConflictWords;
  onDone: () => void;
}

/** What is returned, why, and a new due day. All is kept while the dialog is closed, and after a conflict. */
export function ReturnDialog({
  report,
  action,
  suggested,
  trigger,
  conflict,
  onDone,
}: ReturnDialogProps) {
  const t = useTranslations('review.decision');
  const dayFault = useDayFault();
  // What was not typed here follows the page: a comment added meanwhile is in the suggestion.
  const [typedReason, setReason] = useState<string | null>(null);
  const [typedDueOn, setDueOn] = useState<string | null>(null);
  const reason = typedReason ?? suggested.reason;
  const dueText = typedDueOn ?? dayText(suggested.dueOn);
  const dueOn = readDay(dueText);
  const spokenAgainst = suggested.sections.filter(({ why }) => why !== '');
  const suggestion: Picked = new Map(spokenAgainst.map(({ code }) => [code, '']));
  const [chosen, setChosen] = useState<Picked | null | undefined>(undefined);
  const picked = chosen === undefined ? (suggestion.size > 0 ? suggestion : null) : chosen;
  const sections = picked && [...picked].map(([section, own]) => ({ section, reason: own.trim() }));
  const [checked, setChecked] = useState(0);
  const [open, setOpen] = useState(false);
  const kept = useKeptForm('return');
  const { send, pending, failure, clear } = useSend(action, () => {
    kept.forget();
    setOpen(false);
    onDone();
  });
  const change = (next: boolean) => {
    setOpen(next);
    if (next) clear();
  };

  const sectionsError = sections?.length === 0 ? t('sections-missing') : null;
  const reasonError =
    saysWhy(reason.trim(), sections) || sectionsError ? null : t('reason-missing');
  const duePast = dueOn && dueOn < suggested.earliest ? t('due-past') : null;
  const dueError = dayFault(dueText, t('due-missing')) ?? duePast;
  const errors = [
    ...(sectionsError ? [{ fieldId: FIRST_SECTION, message: sectionsError }] : []),
    ...(reasonError ? [{ fieldId: REASON, message: reasonError }] : []),
    ...(dueError ? [{ fieldId: DUE, message: dueError }] : []),
  ];

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!dueOn || errors.length > 0) setChecked((count) => count + 1);
    else send({ ...report, reason, dueOn, sections });
  };

  return (
    <Dialog
      title={t('return-title')}
      description={t('return-lead')}
      trigger={trigger}
      open={open}
      onOpenChange={change}
    >
      <form ref={kept.ref} onSubmit={submit} noValidate className="space-y-4 pt-3 pb-2">
        {kept.word}
        <FailureNotice failure={failure} conflict={conflict} onReload={() => change(false)} />
        {checked > 0 ? <ErrorSummary errors={errors} attempt={checked} /> : null}
        <ReturnSections
          sections={suggested.sections}
          picked={picked}
          suggested={suggestion}
          onPick={setChosen}
          error={checked > 0 ? sectionsError : null}
        />
        <Field
          id={REASON}
          label={t('reason')}
          hint={t('reason-hint')}
          error={checked > 0 ? reasonError : null}
        >
          {(control) => (
            <Textarea
              {...control}
              rows={6}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <DateField
          id={DUE}
          label={t('due')}
          hint={t('due-hint')}
          error={checked > 0 ? dueError : null}
          required
          earliest={suggested.earliest}
          value={dueText}
          onValueChange={setDueOn}
        />
        <DialogActions confirm={t('return-confirm')} pending={pending} danger />
      </form>
    </Dialog>
  );
}
