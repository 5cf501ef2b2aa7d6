'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NumberInput } from '@/components/ui/number-input';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { Table, Td, Th } from '@/components/ui/table';
import { type CableRouteEntry, deadlineOf, ROUTE_STATES } from '@/lib/domain/register';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatKm } from '@/lib/format/numbers';
import { formatQuarter } from '@/lib/format/quarters';
import { type Fields, fieldId, routeFields, routeKey } from './fields';
import { PERCENT } from './reading';
import { RegisterTools } from './register-tools';
import type { Entry } from './use-entry';
import { useProblemText } from './use-problem-text';

/** The unit's routes with their state in this quarter, last quarter's beside it. */
export function RegisterRoutes({ entry }: { entry: Entry }) {
  const t = useTranslations('reports.routes');
  const locale = useLocale();
  const { form, fields } = entry;
  const blank = form.routes.filter(({ id }) => !fields[routeKey(id, 'state')]);
  const copyable = blank.filter(({ id }) => form.previousStates.routes[id]);
  const copied = ({ id }: CableRouteEntry): Fields => {
    const before = form.previousStates.routes[id];
    return before ? routeFields(id, before) : {};
  };
  const together = (parts: readonly Fields[]) => entry.setMany(Object.assign({}, ...parts));

  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      <RegisterTools
        blank={blank.length}
        copyable={copyable.length}
        options={ROUTE_STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))}
        onCopy={() => together(copyable.map(copied))}
        onFill={(state) => together(blank.map(({ id }) => ({ [routeKey(id, 'state')]: state })))}
      />
      <Table caption={t('title')} captionHidden bare>
        <thead>
          <tr>
            <Th scope="col">{t('route')}</Th>
            <Th scope="col" className="max-md:hidden">
              {formatQuarter(form.previous.period, locale)}
            </Th>
            <Th scope="col" className="w-72 max-md:w-44">
              {formatQuarter(form.period, locale)}
            </Th>
          </tr>
        </thead>
        <tbody>
          {form.routes.map((route) => (
            <RouteRow
              key={route.id}
              entry={entry}
              route={route}
              onCopy={() => entry.setMany(copied(route))}
            />
          ))}
        </tbody>
      </Table>
    </Panel>
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
          <Button size="sm" variant="quiet" onClick={onCopy}>
            {copyText}
            <span className="sr-only">: {name}</span>
          </Button>
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
          </>
        )}
      </Td>
    </tr>
  );
}
