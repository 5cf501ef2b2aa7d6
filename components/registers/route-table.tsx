import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { IsoDate } from '@/lib/domain/calendar';
import type { PeriodCode } from '@/lib/domain/quarter';
import { deadlineOf, routeAlertOf } from '@/lib/domain/register';
import { isClosed, type RegisteredRoute } from '@/lib/domain/registers/registered';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatKm, formatPercent } from '@/lib/format/numbers';
import { formatQuarter, formatQuarterInText } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { AlertText, StateText } from './state-text';
import { entryHref } from './view';

interface RouteTableProps {
  routes: readonly RegisteredRoute[];
  period: PeriodCode;
  asOf: IsoDate;
  /** For whoever sees several units. */
  withUnit: boolean;
}

/** On a phone two columns remain: the route with all that is registered of it, and its state. */
export function RouteTable({ routes, period, asOf, withUnit }: RouteTableProps) {
  const t = useTranslations('registers');
  const locale = useLocale();
  const alertOf = (route: RegisteredRoute) =>
    isClosed(route, period) ? null : routeAlertOf(route, asOf);
  return (
    <Table
      caption={t('caption.cable-routes', { period: formatQuarter(period, locale) })}
      captionHidden
    >
      <thead>
        <tr>
          <Th scope="col">{t('column.route')}</Th>
          {withUnit ? (
            <Th scope="col" className="max-md:hidden">
              {t('column.unit')}
            </Th>
          ) : null}
          <Th scope="col" className="max-md:hidden">
            {t('column.kind')}
          </Th>
          <Th scope="col" numeric className="max-md:hidden">
            {t('column.km')}
          </Th>
          <Th scope="col" className="max-sm:hidden">
            {t('column.deadline')}
          </Th>
          <Th scope="col">{t('column.state')}</Th>
          <Th scope="col" numeric className="max-sm:hidden">
            {t('column.percent')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => (
          <tr key={route.id} data-entry={route.id}>
            <Th scope="row" className="min-w-36">
              <Link href={entryHref('cable-routes', route.id)} prefetch={false} className="link">
                {route.name}
              </Link>
              <div className="font-normal text-ink-muted text-xs">
                <p>{t('from-to', { from: route.from, to: route.to })}</p>
                <p className="md:hidden">
                  {[
                    withUnit ? formatUnitTitle(route.unit, locale) : null,
                    t(`kind.${route.kind}`),
                    formatKm(route.km),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <p className="sm:hidden">
                  {t('due', { date: formatImpreciseDate(deadlineOf(route), locale) })}
                </p>
                {isClosed(route, period) && route.validTo ? (
                  <p>{t('closed-after', { period: formatQuarterInText(route.validTo, locale) })}</p>
                ) : null}
              </div>
            </Th>
            {withUnit ? (
              <Td className="max-md:hidden">{formatUnitTitle(route.unit, locale)}</Td>
            ) : null}
            <Td className="max-md:hidden">{t(`kind.${route.kind}`)}</Td>
            <Td numeric className="whitespace-nowrap max-md:hidden">
              {formatKm(route.km)}
            </Td>
            <Td className="max-sm:hidden">
              {formatImpreciseDate(deadlineOf(route), locale)}
              {route.extensions.length > 0 ? (
                <span className="block text-ink-muted text-xs">
                  {t('extended', { count: route.extensions.length })}
                </span>
              ) : null}
              <AlertText alert={alertOf(route)} />
            </Td>
            <Td>
              <StateText state={route.state} source={route.source} />
              {route.percent === null ? null : (
                <span className="block text-xs sm:hidden">
                  {formatPercent(route.percent / 100)}
                </span>
              )}
              <div className="sm:hidden">
                <AlertText alert={alertOf(route)} />
              </div>
            </Td>
            <Td numeric className="max-sm:hidden">
              {formatPercent(route.percent === null ? null : route.percent / 100)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
