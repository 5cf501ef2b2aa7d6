import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Table, Td, Th } from '@/components/ui/table';
import type { CableRouteEntry, PostOfficeEntry } from '@/lib/domain/register';
import { deadlineOf } from '@/lib/domain/register';
import type { PostOfficeStateEntry, RouteStateEntry } from '@/lib/domain/report-detail';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { UNKNOWN } from '@/lib/format/locale';

interface ReadRegisterProps {
  title: string;
  /** What is registered, its state, last quarter's. */
  heads: readonly [string, string, string];
  children: ReactNode;
}

function ReadRegister({ title, heads: [what, state, before], children }: ReadRegisterProps) {
  return (
    <Table caption={title} captionHidden bare dense>
      <thead>
        <tr>
          <Th scope="col">{what}</Th>
          <Th scope="col">{state}</Th>
          <Th scope="col" className="max-sm:hidden">
            {before}
          </Th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  );
}

interface ReadRoutesProps {
  routes: readonly CableRouteEntry[];
  before: Readonly<Record<number, RouteStateEntry>>;
}

export function ReadRoutes({ routes, before }: ReadRoutesProps) {
  const t = useTranslations('reports.routes');
  const locale = useLocale();
  return (
    <ReadRegister title={t('title')} heads={[t('route'), t('state'), t('last-quarter')]}>
      {routes.map((route) => {
        const earlier = before[route.id]?.state;
        return (
          <tr key={route.id}>
            <Th scope="row">
              {route.name}
              <p className="font-normal text-ink-muted text-xs">
                {t('from-to', { from: route.from, to: route.to })} ·{' '}
                {t('deadline', { date: formatImpreciseDate(deadlineOf(route), locale) })}
              </p>
            </Th>
            <Td>
              {route.state ? t(`states.${route.state}`) : UNKNOWN}
              {route.percent === null ? '' : `, ${route.percent}%`}
              {route.remark ? <p className="text-ink-muted text-xs">{route.remark}</p> : null}
            </Td>
            <Td className="text-ink-muted max-sm:hidden">
              {earlier ? t(`states.${earlier}`) : UNKNOWN}
            </Td>
          </tr>
        );
      })}
    </ReadRegister>
  );
}

interface ReadPostOfficesProps {
  points: readonly PostOfficeEntry[];
  before: Readonly<Record<number, PostOfficeStateEntry>>;
}

export function ReadPostOffices({ points, before }: ReadPostOfficesProps) {
  const t = useTranslations('reports.post-offices');
  const locale = useLocale();
  return (
    <ReadRegister title={t('title')} heads={[t('point'), t('state'), t('last-quarter')]}>
      {points.map(({ id, name, commune, state, reason, since }) => {
        const earlier = before[id]?.state;
        return (
          <tr key={id}>
            <Th scope="row">
              {name}
              <p className="font-normal text-ink-muted text-xs">{commune}</p>
            </Th>
            <Td>
              {state ? t(`states.${state}`) : UNKNOWN}
              {reason ? `, ${t(`reasons.${reason}`)}` : ''}
              {since ? `, ${t('since-when', { date: formatImpreciseDate(since, locale) })}` : ''}
            </Td>
            <Td className="text-ink-muted max-sm:hidden">
              {earlier ? t(`states.${earlier}`) : UNKNOWN}
            </Td>
          </tr>
        );
      })}
    </ReadRegister>
  );
}
