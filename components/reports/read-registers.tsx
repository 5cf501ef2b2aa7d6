import { useLocale, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { CableRouteEntry, PostOfficeEntry } from '@/lib/domain/register';
import { deadlineOf } from '@/lib/domain/register';
import type { PostOfficeStateEntry, RouteStateEntry } from '@/lib/domain/report-detail';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { UNKNOWN } from '@/lib/format/locale';

interface ReadRoutesProps {
  routes: readonly CableRouteEntry[];
  before: Readonly<Record<number, RouteStateEntry>>;
}

export function ReadRoutes({ routes, before }: ReadRoutesProps) {
  const t = useTranslations('reports.routes');
  const locale = useLocale();
  return (
    <Table caption={t('title')} captionHidden bare dense>
      <thead>
        <tr>
          <Th scope="col">{t('route')}</Th>
          <Th scope="col">{t('state')}</Th>
          <Th scope="col" className="max-sm:hidden">
            {t('last-quarter')}
          </Th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </Table>
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
    <Table caption={t('title')} captionHidden bare dense>
      <thead>
        <tr>
          <Th scope="col">{t('point')}</Th>
          <Th scope="col">{t('state')}</Th>
          <Th scope="col" className="max-sm:hidden">
            {t('last-quarter')}
          </Th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </Table>
  );
}
