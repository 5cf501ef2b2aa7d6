'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FieldError } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { Finding } from '@/lib/domain/rule';
import { explanationKey, fieldId } from './fields';
import { findingId } from './finding-ids';
import type { Entry } from './use-entry';

interface FindingNoteProps {
  entry: Entry;
  finding: Finding;
  text: string;
}

/** An error, in the error's look; a warning with the field for its explanation. */
export function FindingNote({ entry, finding, text }: FindingNoteProps) {
  const t = useTranslations('reports.finding');
  if (finding.severity === 'error') {
    return <FieldError id={findingId(finding)}>{text}</FieldError>;
  }
  const key = explanationKey(finding.key);
  return (
    <div className="rounded-md border border-warning-line bg-warning-soft px-3 py-2">
      <p
        id={findingId(finding)}
        className="flex items-start gap-1.5 font-medium text-sm text-warning"
      >
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span>
          <span className="sr-only">{t('warning')}: </span>
          {text}
        </span>
      </p>
      <label htmlFor={fieldId(key)} className="mt-1.5 block font-medium text-sm">
        {t('explanation')}
      </label>
      <Textarea
        id={fieldId(key)}
        rows={2}
        maxLength={1000}
        className="mt-1 text-sm"
        aria-describedby={findingId(finding)}
        value={entry.fields[key] ?? ''}
        onChange={(event) => entry.set(key, event.target.value)}
      />
    </div>
  );
}
