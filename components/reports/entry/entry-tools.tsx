'use client';

import { BookOpenText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type MouseEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { KeyboardHelp } from './keyboard-help';

/** What helps in typing, above the table: every definition at once, and what the keys do. */
export function EntryTools() {
  const t = useTranslations('typing.tools');
  const [open, setOpen] = useState(false);
  const openAll = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    const rows = currentTarget.form?.querySelectorAll<HTMLDetailsElement>('[data-row-details]');
    for (const row of rows ?? []) row.open = !open;
    setOpen(!open);
  };
  return (
    <div data-print="hide" className="flex flex-wrap items-start gap-x-2 gap-y-1">
      <Button size="sm" variant="quiet" aria-pressed={open} onClick={openAll}>
        <BookOpenText aria-hidden className="size-4" />
        {t('definitions')}
      </Button>
      <KeyboardHelp />
    </div>
  );
}
