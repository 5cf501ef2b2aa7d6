'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NumberInput } from '@/components/ui/number-input';
import { Select } from '@/components/ui/select';
import { Td, Th } from '@/components/ui/table';
import { type CableRouteEntry, deadlineOf, ROUTE_STATES } from '@/lib/domain/register';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatKm } from '@/lib/format/numbers';
import { fieldId, routeFields, routeKey } from './fields';
import { LegacyTextOffer } from './legacy-text-offer';
import { PERCENT } from './reading';
import { CopyButton, RegisterTable } from './register-table';
import type { Entry } from './use-entry';
import { useProblemText } from './use-problem-text';

/** The unit's routes with their state in this quarter, last quarter's beside it. */
export function RegisterRoutes({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.routes');
  return (
    <RegisterTable
      entry={entry}
      entries={entry.form.routes}
      register="cable-routes"
      texts={{
        title: t('title'),
        lead: t('lead'),
        what: t('route'),
        add: t('add'),
        empty: t('empty'),
      }}
      words={({ name, from, to }) => `${name} ${from} ${to}`}
      stateKey={(id) => routeKey(id, 'state')}
      before={(id) => {
        const before = entry.form.previousStates.routes[id];
        return before ? routeFields(id, before) : null;
      }}
      states={ROUTE_STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))}
      width="w-72"
      row={(route, onCopy) => (
        <RouteRow key={route.id} entry={entry} route={route} onCopy={onCopy} />
      )}
    />
  );
}

interface RouteRowProps {
  entry: Entry;
  route: CableRouteEntry;
  onCopy: () => void;
}

function RouteRow({ entry, route, onCopy }: RouteRowProps) {
  const t = useTranslations('reports.routes');
  const copyText = useTranslations('reports.register')('copy');
  const locale = useLocale();
  const problemText = useProblemText();
  const { id, name } = route;
  const keys = {
    state: routeKey(id, 'state'),
    percent: routeKey(id, 'percent'),
    remark: routeKey(id, 'remark'),
  };
  const state = entry.fields[keys.state] ?? '';
  const before = entry.form.previousStates.routes[id]?.state ?? null;
  const deadline = deadlineOf(route);
  const extension = route.extensions.at(-1);
  const unreadable = entry.unreadable.find(({ key }) => key === keys.percent);
  const percentId = fieldId(keys.percent);
  return (
    <tr>
      <Th scope="row">
        {name}
        <div className="space-y-0.5 font-normal text-ink-muted text-xs">
          <p>
            {t('from-to', { from: route.from, to: route.to })} · {formatKm(route.km)} ·{' '}
            {t(`kinds.${route.kind}`)}
          </p>
          {route.enterprises.length > 0 ? <p>{route.enterprises.join(', ')}</p> : null}
          <p>
            {t('deadline', { date: formatImpreciseDate(deadline, locale) })}
            {extension
              ? ` (${t('extended', { authority: extension.authority, number: extension.documentNumber ?? '–' })})`
              : ''}
          </p>
          <p>
            <Link href={`/registers/cable-routes/${id}`} prefetch={false} className="link">
              {t('in-register')}
              <span className="sr-only">: {name}</span>
            </Link>
          </p>
          <p className="md:hidden">
            {t('before', { state: before ? t(`states.${before}`) : '–' })}
          </p>
        </div>
      </Th>
      <Td className="text-ink-muted max-md:hidden">{before ? t(`states.${before}`) : '–'}</Td>
      <Td className="space-y-2">
        <Select
          id={fieldId(keys.state)}
          data-field
          aria-label={t('state-of', { name })}
          placeholder={t('state-unknown')}
          options={ROUTE_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          value={state}
          onChange={(event) => entry.set(keys.state, event.target.value)}
        />
        {state === '' && before ? (
          <CopyButton label={copyText} name={name} onCopy={onCopy} />
        ) : null}
        {state === '' ? null : (
          <>
            <NumberInput
              id={percentId}
              data-field
              compact
              parse={PERCENT}
              unit={t('percent-unit')}
              aria-label={t('percent-of', { name })}
              aria-invalid={unreadable !== undefined || undefined}
              aria-describedby={unreadable ? `${percentId}-error` : undefined}
              value={entry.fields[keys.percent] ?? ''}
              onValueChange={(text) => entry.set(keys.percent, text)}
            />
            {unreadable ? (
              <FieldError id={`${percentId}-error`}>{problemText(unreadable.problem)}</FieldError>
            ) : null}
            <Input
              id={fieldId(keys.remark)}
              data-field
              aria-label={t('remark-of', { name })}
              placeholder={t('remark')}
              maxLength={1000}
              value={entry.fields[keys.remark] ?? ''}
              onChange={(event) => entry.set(keys.remark, event.target.value)}
            />
            <LegacyTextOffer
              text={entry.fields[keys.remark] ?? ''}
              onConvert={(words) => entry.setMany({ [keys.remark]: words })}
            />
          </>
        )}
      </Td>
    </tr>
  );
}
