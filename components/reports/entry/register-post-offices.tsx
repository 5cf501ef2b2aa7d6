'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Td, Th } from '@/components/ui/table';
import {
  POST_OFFICE_STATES,
  type PostOfficeEntry,
  SUSPENSION_REASONS,
} from '@/lib/domain/register';
import type { PostOfficeStateEntry } from '@/lib/domain/report-detail';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { fieldId, officeFields, officeKey } from './fields';
import { OfficeBulk } from './office-bulk';
import { CopyButton, RegisterTable } from './register-table';
import type { Entry } from './use-entry';
import { useProblemText } from './use-problem-text';

/** The unit's commune post offices with their state in this quarter, last quarter's beside it. */
export function RegisterPostOffices({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.post-offices');
  return (
    <RegisterTable
      entry={entry}
      entries={entry.form.postOffices}
      register="post-offices"
      texts={{
        title: t('title'),
        lead: t('lead'),
        what: t('point'),
        add: t('add'),
        empty: t('empty'),
      }}
      words={({ name, commune }) => `${name} ${commune}`}
      bulk={(marked, onDone) => <OfficeBulk entry={entry} marked={marked} onDone={onDone} />}
      stateKey={(id) => officeKey(id, 'state')}
      before={(id) => {
        const before = entry.form.previousStates.postOffices[id];
        return before ? officeFields(id, before) : null;
      }}
      states={POST_OFFICE_STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))}
      width="w-80"
      row={(point, onCopy, mark) => (
        <PointRow key={point.id} entry={entry} point={point} onCopy={onCopy} mark={mark} />
      )}
    />
  );
}

interface PointRowProps {
  entry: Entry;
  point: PostOfficeEntry;
  onCopy: () => void;
  mark: ReactNode;
}

function PointRow({ entry, point: { id, name, commune }, onCopy, mark }: PointRowProps) {
  const t = useTranslations('reports.post-offices');
  const copyText = useTranslations('reports.register')('copy');
  const key = officeKey(id, 'state');
  const state = entry.fields[key] ?? '';
  const before = entry.form.previousStates.postOffices[id];
  const beforeText = useBeforeText(before);
  return (
    <tr>
      <Th scope="row">
        {mark}
        {name}
        <p className="font-normal text-ink-muted text-xs">{commune}</p>
        <p className="font-normal text-ink-muted text-xs md:hidden">
          {t('before', { state: beforeText })}
        </p>
      </Th>
      <Td className="text-ink-muted max-md:hidden">{beforeText}</Td>
      <Td className="space-y-2">
        <Select
          id={fieldId(key)}
          data-field
          aria-label={t('state-of', { name })}
          placeholder={t('state-unknown')}
          options={POST_OFFICE_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          value={state}
          onChange={(event) => entry.set(key, event.target.value)}
        />
        {state === '' && before ? (
          <CopyButton label={copyText} name={name} onCopy={onCopy} />
        ) : null}
        {state === 'suspended' ? <Suspension entry={entry} id={id} name={name} /> : null}
      </Td>
    </tr>
  );
}

function useBeforeText(before: PostOfficeStateEntry | undefined): string {
  const t = useTranslations('reports.post-offices');
  const locale = useLocale();
  if (!before?.state) return '–';
  const parts = [
    t(`states.${before.state}`),
    before.reason ? t(`reasons.${before.reason}`) : null,
    before.since ? t('since-when', { date: formatImpreciseDate(before.since, locale) }) : null,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Why, and since when: asked for where a point is suspended. */
function Suspension({ entry, id, name }: { entry: Entry; id: number; name: string }) {
  const t = useTranslations('reports.post-offices');
  const problemText = useProblemText();
  const reasonKey = officeKey(id, 'reason');
  const sinceKey = officeKey(id, 'since');
  const sinceId = fieldId(sinceKey);
  const unreadable = entry.unreadable.find(({ key }) => key === sinceKey);
  const [left, setLeft] = useState(false);
  return (
    <>
      <Select
        id={fieldId(reasonKey)}
        data-field
        aria-label={t('reason-of', { name })}
        placeholder={t('reason-unknown')}
        options={SUSPENSION_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        value={entry.fields[reasonKey] ?? ''}
        onChange={(event) => entry.set(reasonKey, event.target.value)}
      />
      <Input
        id={sinceId}
        data-field
        autoComplete="off"
        aria-label={t('since-of', { name })}
        placeholder={t('since-example')}
        aria-invalid={unreadable !== undefined || undefined}
        aria-describedby={unreadable ? `${sinceId}-error` : undefined}
        value={entry.fields[sinceKey] ?? ''}
        onChange={(event) => entry.set(sinceKey, event.target.value)}
        onBlur={() => setLeft(true)}
      />
      {unreadable && (left || entry.attempt > 0) ? (
        <FieldError id={`${sinceId}-error`}>{problemText(unreadable.problem)}</FieldError>
      ) : null}
    </>
  );
}
