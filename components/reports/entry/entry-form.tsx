'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { Textarea } from '@/components/ui/textarea';
import { useAlive } from '@/components/ui/use-alive';
import { useTitlePrefix } from '@/components/ui/use-title-prefix';
import type { CommentView } from '@/lib/domain/report-detail';
import type { SavedSection } from '@/lib/outbox/entry-wire';
import { EntryNotices } from './entry-notices';
import { EntryTools } from './entry-tools';
import { fieldId, keyOfField, REMARK } from './fields';
import type { AnswerComment } from './figure-comments';
import { FigureTable } from './figure-table';
import { FindingsPanel } from './findings-panel';
import type { SectionForm } from './form';
import { fieldLabel } from './labels';
import { loadConflictDialog, loadPasteDialog, useLatePartsKept } from './late-parts';
import { LegacyTextOffer } from './legacy-text-offer';
import { RegisterPostOffices } from './register-post-offices';
import { RegisterRoutes } from './register-routes';
import { SaveBar, type SectionLink } from './save-bar';
import { useCellKeys } from './use-cell-keys';
import { useEntry } from './use-entry';
import { useHistory } from './use-history';
import { usePaste } from './use-paste';
import { useProblemText } from './use-problem-text';

const PasteDialog = dynamic(loadPasteDialog);
const ConflictDialog = dynamic(loadConflictDialog);

interface EntryFormProps {
  form: SectionForm;
  saved: SavedSection;
  comments: readonly CommentView[];
  /** Answers a comment; null: this viewer does not. */
  answer: AnswerComment | null;
  previous: SectionLink | null;
  next: SectionLink | null;
  /** The report's check page, after the last section. */
  checkHref: string;
}

/** One section's figures: typed, checked while they are typed, saved without losing anybody's work. */
export function EntryForm({
  form,
  saved,
  comments,
  answer,
  previous,
  next,
  checkHref,
}: EntryFormProps) {
  const t = useTranslations('reports');
  const locale = useLocale();
  const problemText = useProblemText();
  const box = useRef<HTMLFormElement>(null);
  const { entry, undo } = useHistory(useEntry(form, saved), box);
  const paste = usePaste(entry);
  useLatePartsKept();
  const cellKeys = useCellKeys((id, text) => {
    const key = keyOfField(entry.fields, id);
    if (key) entry.set(key, text);
  });
  useTitlePrefix(entry.live.findings.some((finding) => finding.severity === 'error'));

  const onSaveKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's')
      return;
    event.preventDefault();
    entry.save();
  });
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => onSaveKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  // The check page's links lead to a field, and a field wants the focus
  useEffect(() => {
    const target = document.getElementById(window.location.hash.slice(1));
    if (!target || !box.current?.contains(target)) return;
    const details = target.closest('details');
    if (details) details.open = true;
    target.focus();
  }, []);

  return (
    <>
      <form
        ref={box}
        data-alive={useAlive() || undefined}
        noValidate
        {...cellKeys}
        onPaste={paste.onPaste}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) entry.flush();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          entry.save();
        }}
        className="space-y-5"
      >
        <EntryNotices entry={entry} />
        {entry.attempt > 0 ? (
          <ErrorSummary
            attempt={entry.attempt}
            title={t('entry.unreadable-title', { count: entry.unreadable.length })}
            errors={entry.unreadable.map(({ key, problem }) => ({
              fieldId: fieldId(key),
              message: `${fieldLabel(form, key, t, locale)}: ${problemText(problem)}`,
            }))}
          />
        ) : null}
        <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0 space-y-5">
            {form.section === 'cables' ? <RegisterRoutes entry={entry} /> : null}
            {form.section === 'post-offices' ? <RegisterPostOffices entry={entry} /> : null}
            <EntryTools form={form} undo={undo} />
            <FigureTable entry={entry} comments={comments} answer={answer} />
            <Panel title={t('entry.remark')} lead={t('entry.remark-hint')}>
              <label htmlFor={fieldId(REMARK)} className="sr-only">
                {t('entry.remark')}
              </label>
              <Textarea
                id={fieldId(REMARK)}
                data-field
                rows={3}
                maxLength={5000}
                value={entry.fields[REMARK] ?? ''}
                onChange={(event) => entry.set(REMARK, event.target.value)}
              />
              <LegacyTextOffer
                text={entry.fields[REMARK] ?? ''}
                onConvert={(text) => entry.setMany({ [REMARK]: text })}
              />
            </Panel>
          </div>
          <FindingsPanel entry={entry} />
        </div>
        <SaveBar entry={entry} previous={previous} next={next} checkHref={checkHref} />
      </form>
      {paste.pasted ? (
        <PasteDialog entry={entry} pasted={paste.pasted} onClose={paste.close} />
      ) : null}
      {entry.view.choosing && entry.disputes.length > 0 ? <ConflictDialog entry={entry} /> : null}
    </>
  );
}
