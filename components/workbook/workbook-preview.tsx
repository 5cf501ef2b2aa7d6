'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Fragment, useState } from 'react';
import { AnswerBox } from '@/components/ui/answer-box';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { WorkbookPreview } from '@/lib/workbook/preview';
import { ChangeTable } from './change-table';
import {
  type Decisions,
  entryCount,
  NOTHING_DECIDED,
  takenCount,
  takenSections,
  undecided,
} from './choices';
import { NewEntryTable } from './new-entry-table';
import { PreviewNotices } from './preview-notices';

export interface ApplyInput {
  period: string;
  unit: string;
  file: string;
  sections: ReturnType<typeof takenSections>;
}

export interface Applied {
  readonly cells: number;
  readonly entries: number;
}

interface WorkbookPreviewPanelProps {
  period: string;
  unit: string;
  file: string;
  preview: WorkbookPreview;
  apply: SendAction<ApplyInput, Applied>;
  /** Compares the same file with what is saved now. */
  onLookAgain: () => void;
}

/** What a file would change, cell by cell, and the button that saves all of it or nothing. */
export function WorkbookPreviewPanel({
  period,
  unit,
  file,
  preview,
  apply,
  onLookAgain,
}: WorkbookPreviewPanelProps) {
  const t = useTranslations('workbook.preview');
  const locale = useLocale();
  const [decisions, setDecisions] = useState<Decisions>(NOTHING_DECIDED);
  const [tried, setTried] = useState(false);
  const [applied, setApplied] = useState<Applied | null>(null);
  const { send, pending, failure } = useSend(apply, (done) => setApplied(done ?? null));

  const changed = preview.sections.filter(
    ({ changes, added }) => changes.length + added.length > 0,
  );
  const count = takenCount(preview, decisions);
  const entries = entryCount(preview, decisions);
  const open = undecided(preview, decisions);
  const blocked = preview.problems.length > 0;

  if (applied !== null) {
    return (
      <AnswerBox answer={applied}>
        <Notice
          tone="success"
          title={t('applied', { count: applied.cells, entries: applied.entries })}
        >
          <ul className="list-disc ps-5">
            {changed.map(({ code, name }) => (
              <li key={code}>
                <a className="link" href={`/reports/${period}/${code}`}>
                  {name[locale]}
                </a>
              </li>
            ))}
          </ul>
          <div className="pt-2">
            <LinkButton href={`/reports/${period}`}>{t('to-report')}</LinkButton>
          </div>
        </Notice>
      </AnswerBox>
    );
  }
  return (
    <AnswerBox answer={applied}>
      <Panel title={t('title', { file })}>
        <form
          className="space-y-5"
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (open > 0 || blocked || count + entries === 0) return;
            send({ period, unit, file, sections: takenSections(preview, decisions) });
          }}
        >
          <PreviewNotices preview={preview} />
          {changed.map((section) => (
            <Fragment key={section.code}>
              {section.changes.length > 0 ? (
                <ChangeTable section={section} decisions={decisions} onDecide={setDecisions} />
              ) : null}
              {section.added.length > 0 ? (
                <NewEntryTable section={section} decisions={decisions} onDecide={setDecisions} />
              ) : null}
            </Fragment>
          ))}
          {changed.length === 0 && !blocked ? <p>{t('nothing')}</p> : null}
          {failure ? (
            <Notice
              tone="error"
              live
              title={t('failed')}
              actions={
                failure.code === 'conflict' ? (
                  <Button onClick={onLookAgain}>{t('look-again')}</Button>
                ) : null
              }
            >
              <p>{failure.code === 'conflict' ? t('conflict') : failure.message}</p>
            </Notice>
          ) : null}
          {tried && open > 0 ? (
            <FieldError id="workbook-undecided">{t('undecided', { count: open })}</FieldError>
          ) : null}
          {blocked ? <p>{t('blocked')}</p> : null}
          {changed.length > 0 && !blocked ? (
            <div className="flex flex-wrap items-center gap-3">
              <SubmitButton pending={pending}>{t('apply', { count, entries })}</SubmitButton>
              <p className="text-ink-muted text-sm">{t('all-or-nothing')}</p>
            </div>
          ) : null}
        </form>
      </Panel>
    </AnswerBox>
  );
}
