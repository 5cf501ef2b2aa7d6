'use client';

import { BookOpenText, Redo2, Undo2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { type MouseEvent, memo, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SectionForm } from './form';
import { KeyboardHelp } from './keyboard-help';
import { fieldLabel } from './labels';
import type { Undo } from './use-history';

/** What helps in typing, above the table: back and again, every definition at once, the keys. */
export const EntryTools = memo(function EntryTools({
  form,
  undo,
}: {
  form: SectionForm;
  undo: Undo;
}) {
  const t = useTranslations('typing.tools');
  const [open, setOpen] = useState(false);
  const openAll = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    const rows = currentTarget.form?.querySelectorAll<HTMLDetailsElement>('[data-row-details]');
    for (const row of rows ?? []) row.open = !open;
    setOpen(!open);
  };
  return (
    <div data-print="hide" className="flex flex-wrap items-start gap-x-2 gap-y-1">
      <Button
        size="sm"
        variant="quiet"
        aria-disabled={!undo.canUndo || undefined}
        aria-keyshortcuts="Control+Z"
        onClick={undo.undo}
      >
        <Undo2 aria-hidden />
        {t('undo')}
      </Button>
      <Button
        size="sm"
        variant="quiet"
        aria-disabled={!undo.canRedo || undefined}
        aria-keyshortcuts="Control+Y"
        onClick={undo.redo}
      >
        <Redo2 aria-hidden />
        {t('redo')}
      </Button>
      <Button size="sm" variant="quiet" aria-pressed={open} onClick={openAll}>
        <BookOpenText aria-hidden />
        {t('definitions')}
      </Button>
      <KeyboardHelp />
      <Said form={form} last={undo.last} />
    </div>
  );
});

/** For those who do not see the field change. */
function Said({ form, last }: { form: SectionForm; last: Undo['last'] }) {
  const t = useTranslations('typing.tools');
  const reports = useTranslations('reports');
  const locale = useLocale();
  const [key = ''] = last?.keys ?? [];
  const what = { count: last?.keys.length ?? 0, name: fieldLabel(form, key, reports, locale) };
  return (
    <p role="status" className="sr-only">
      {last ? t(last.way === 'undo' ? 'undone' : 'redone', what) : null}
    </p>
  );
}
