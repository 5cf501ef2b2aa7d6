'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { PreviewSection } from '@/lib/workbook/preview';
import type { Decisions } from './choices';

interface NewEntryTableProps {
  section: PreviewSection;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}

/** Rows of the file that its register does not have: each is entered unless somebody leaves it out. */
export function NewEntryTable({ section, decisions, onDecide }: NewEntryTableProps) {
  const t = useTranslations('workbook.preview');
  const locale = useLocale();
  const leave = (key: string, left: boolean) => {
    const all = new Set(decisions.left);
    if (left) all.add(key);
    else all.delete(key);
    onDecide({ ...decisions, left: all });
  };
  return (
    <Table caption={t('new-entries', { name: section.name[locale], count: section.added.length })}>
      <thead>
        <tr>
          <Th scope="col">{t('new-entry')}</Th>
          <Th scope="col">{t('in-file')}</Th>
        </tr>
      </thead>
      <tbody>
        {section.added.map(({ key, place, entry, facts }) => (
          <tr key={key}>
            <Th scope="row">
              <label className="flex cursor-pointer items-start gap-2">
                <input
                  type="checkbox"
                  checked={!decisions.left.has(key)}
                  onChange={(event) => leave(key, !event.target.checked)}
                  className="mt-1 size-4 shrink-0 accent-brand"
                />
                <span className="min-w-0 break-words">{entry.name}</span>
              </label>
              <span className="block font-normal text-ink-muted text-xs">
                {t('where', { sheet: place.sheet, row: place.row })}
              </span>
            </Th>
            <Td>
              <dl className="space-y-0.5 text-sm">
                {facts.map(({ head, text }) => (
                  <div key={head} className="flex flex-wrap gap-x-1.5">
                    <dt className="text-ink-muted">{head}:</dt>
                    <dd className="min-w-0 whitespace-pre-line break-words">{text}</dd>
                  </div>
                ))}
              </dl>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
