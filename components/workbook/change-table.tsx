'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { PreviewChange, PreviewSection } from '@/lib/workbook/preview';
import { ChangeNotes } from './change-notes';
import { type Decisions, type Side, sideOf } from './choices';

interface ChangeTableProps {
  section: PreviewSection;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}

/** The cells of one section that would change: what is saved now and what the file says. */
export function ChangeTable({ section, decisions, onDecide }: ChangeTableProps) {
  const t = useTranslations('workbook.preview');
  const locale = useLocale();
  return (
    <Table caption={t('section', { name: section.name[locale], count: section.changes.length })}>
      <thead>
        <tr>
          <Th scope="col">{t('cell')}</Th>
          <Th scope="col">{t('saved')}</Th>
          <Th scope="col">{t('in-file')}</Th>
        </tr>
      </thead>
      <tbody>
        {section.changes.map((change) => (
          <ChangeRow key={change.key} change={change} decisions={decisions} onDecide={onDecide} />
        ))}
      </tbody>
    </Table>
  );
}

interface ChangeRowProps {
  change: PreviewChange;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}

function ChangeRow({ change, decisions, onDecide }: ChangeRowProps) {
  const t = useTranslations('workbook');
  const locale = useLocale();
  const { key, place, changedBy } = change;
  const name = change.name[locale];
  const label = change.column === 'value' ? name : t(`column.${change.column}`, { name });
  const side = sideOf(change, decisions);
  const value = (of: Side) => {
    const text = (of === 'saved' ? change.saved : change.file) || t('preview.blank');
    if (changedBy === 'file')
      return <span className="whitespace-pre-line break-words">{text}</span>;
    return (
      <label className="flex cursor-pointer items-start gap-2">
        <input
          type="radio"
          name={`side-${key}`}
          checked={side === of}
          onChange={() => onDecide({ ...decisions, sides: { ...decisions.sides, [key]: of } })}
          className="mt-1 size-4 shrink-0 accent-brand"
        />
        <span className="min-w-0 whitespace-pre-line break-words">
          <span className="sr-only">{t(`preview.take-${of}`, { name: label })} </span>
          {text}
        </span>
      </label>
    );
  };
  return (
    <tr>
      <Th scope="row">
        <span className="block">{label}</span>
        <span className="block font-normal text-ink-muted text-xs">
          {t('preview.where', { sheet: place.sheet, row: place.row })}
        </span>
        {changedBy === 'both' ? (
          <span className="block font-normal text-warning text-xs">
            {t('preview.both', { base: change.base || t('preview.blank') })}
          </span>
        ) : null}
      </Th>
      <Td>{value('saved')}</Td>
      <Td>
        {value('file')}
        <ChangeNotes change={change} decisions={decisions} onDecide={onDecide} />
      </Td>
    </tr>
  );
}
