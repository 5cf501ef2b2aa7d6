import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import {
  POST_OFFICE_STATES,
  type PostOfficeEntry,
  SUSPENSION_REASONS,
} from '@/lib/domain/register';
import { readMoment } from '@/lib/format/read-dates';
import { officeFields } from './fields';
import type { Entry } from './use-entry';
import { useProblemText } from './use-problem-text';

interface OfficeBulkProps {
  entry: Entry;
  marked: readonly PostOfficeEntry[];
  onDone: () => void;
}

/** One state for all marked points, with reason and since where it is a suspension. */
export function OfficeBulk({ entry, marked, onDone }: OfficeBulkProps) {
  const t = useTranslations('reports.post-offices');
  const tools = useTranslations('reports.register');
  const problemText = useProblemText();
  const id = useId();
  const [state, setState] = useState<string>('operating');
  const [reason, setReason] = useState('');
  const [since, setSince] = useState('');
  const [broken, setBroken] = useState(false);
  const suspended = state === 'suspended';

  const apply = () => {
    const moment = suspended && since.trim() !== '' ? readMoment(since) : null;
    if (moment === undefined) return setBroken(true);
    const changes = suspended
      ? { state, reason: reason || null, since: moment }
      : { state, reason: null, since: null };
    entry.setMany(Object.assign({}, ...marked.map((point) => officeFields(point.id, changes))));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    apply();
  };
  return (
    <fieldset className="flex flex-wrap items-end gap-x-3 gap-y-2 border-brand border-y bg-brand-soft px-4 py-3 sm:px-5">
      <legend className="float-start me-2 self-center py-2 font-medium text-sm">
        {tools('marked', { count: marked.length })}
      </legend>
      <div>
        <label htmlFor={`${id}-state`} className="sr-only">
          {tools('marked-state')}
        </label>
        <Select
          id={`${id}-state`}
          className="w-auto text-sm"
          options={POST_OFFICE_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          value={state}
          onChange={(event) => setState(event.target.value)}
        />
      </div>
      {suspended ? (
        <>
          <div>
            <label htmlFor={`${id}-reason`} className="block text-sm">
              {t('reason')}
            </label>
            <Select
              id={`${id}-reason`}
              className="w-auto text-sm"
              placeholder={t('reason-unknown')}
              options={SUSPENSION_REASONS.map((value) => ({
                value,
                label: t(`reasons.${value}`),
              }))}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <div>
            <label htmlFor={`${id}-since`} className="block text-sm">
              {t('since')}
            </label>
            <Input
              id={`${id}-since`}
              autoComplete="off"
              className="max-w-44 text-sm"
              placeholder="3/2013"
              aria-invalid={broken || undefined}
              aria-describedby={broken ? `${id}-error` : undefined}
              value={since}
              onKeyDown={onKeyDown}
              onChange={(event) => {
                setBroken(false);
                setSince(event.target.value);
              }}
            />
            {broken ? (
              <FieldError id={`${id}-error`}>{problemText('not-a-moment')}</FieldError>
            ) : null}
          </div>
        </>
      ) : null}
      <Button size="sm" variant="primary" onClick={apply}>
        {tools('marked-apply', { count: marked.length })}
      </Button>
      <Button size="sm" variant="quiet" onClick={onDone}>
        {tools('unmark')}
      </Button>
    </fieldset>
  );
}
