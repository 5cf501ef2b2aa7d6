import { useLocale, useTranslations } from 'next-intl';
import { Unknown } from '@/components/figures/figure-value';
import { Badge } from '@/components/ui/badge';
import { Table, Td, Th } from '@/components/ui/table';
import type { IsoDate } from '@/lib/domain/calendar';
import { type CableRouteEntry, deadlineOf, routeAlertOf } from '@/lib/domain/register';
import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatKm, formatPercent } from '@/lib/format/numbers';
import { ChangedMark } from './changed-mark';

interface RouteTableProps {
  routes: readonly CableRouteEntry[];
  previous: ReportDetail['previousStates']['routes'];
  /** Ids of those that differ from the submission before. */
  changed: ReadonlySet<number>;
  today: IsoDate;
}

export function RouteTable({ routes, previous, changed, today }: RouteTableProps) {
  const t = useTranslations('review.routes');
  const locale = useLocale();
  return (
    <div className="border-line border-t">
      <Table caption={t('caption')} bare stickyFirstColumn>
        <thead>
          <tr>
            <Th scope="col">{t('name')}</Th>
            <Th scope="col">{t('kind')}</Th>
            <Th scope="col" numeric>
              {t('length')}
            </Th>
            <Th scope="col">{t('deadline')}</Th>
            <Th scope="col">{t('state')}</Th>
            <Th scope="col">{t('before')}</Th>
            <Th scope="col">{t('remark')}</Th>
          </tr>
        </thead>
        <tbody>
          {routes.map((route) => {
            const alert = routeAlertOf(route, today);
            const before = previous[route.id]?.state;
            const extension = route.extensions.at(-1);
            return (
              <tr key={route.id}>
                <Th scope="row" className="min-w-40 max-w-56">
                  {route.name}
                  <span className="block font-normal text-ink-muted text-xs">
                    {t('from-to', { from: route.from, to: route.to })}
                  </span>
                  {route.enterprises.length > 0 ? (
                    <span className="block font-normal text-ink-muted text-xs">
                      {route.enterprises.join(', ')}
                    </span>
                  ) : null}
                </Th>
                <Td>{t(route.kind)}</Td>
                <Td numeric>{formatKm(route.km)}</Td>
                <Td className="min-w-36">
                  {formatImpreciseDate(deadlineOf(route), locale)}
                  {extension ? (
                    <span className="block text-ink-muted text-xs">
                      {t('extended', { authority: extension.authority })}
                    </span>
                  ) : null}
                  {alert ? <Badge tone="danger">{t(`alert-${alert}`)}</Badge> : null}
                </Td>
                <Td>
                  {route.state ? t(`state-${route.state}`) : <Unknown />}
                  {route.percent === null ? null : (
                    <span className="block text-ink-muted text-xs">
                      {formatPercent(route.percent / 100)}
                    </span>
                  )}
                  {changed.has(route.id) ? <ChangedMark>{t('see-before')}</ChangedMark> : null}
                </Td>
                <Td>{before ? t(`state-${before}`) : <Unknown />}</Td>
                <Td className="min-w-40 whitespace-pre-line">{route.remark}</Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
