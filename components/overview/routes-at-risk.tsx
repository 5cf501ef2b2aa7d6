import { AlarmClockOff, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { SoftLink } from '@/components/ui/soft-link';
import { Table, Td, Th } from '@/components/ui/table';
import type { RouteAtRisk } from '@/lib/domain/overview/alerts';
import { firstOf } from '@/lib/domain/overview/ends';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatKm } from '@/lib/format/numbers';
import { figureHref } from './addresses';
import { MoreNote } from './more-note';
import { UnitLink } from './unit-link';

interface RoutesAtRiskProps {
  routes: readonly RouteAtRisk[];
  period: string;
}

/** Routes that are overdue, or not begun while their deadline is near; each to its report. */
export function RoutesAtRisk({ routes, period }: RoutesAtRiskProps) {
  const t = useTranslations('overview.routes');
  const tOverview = useTranslations('overview');
  const { first, left } = firstOf(routes);
  return (
    <Panel
      id="routes-at-risk"
      title={t('title')}
      flush={routes.length > 0}
      fold={routes.length > 0 ? t('fold', { count: routes.length }) : undefined}
    >
      {routes.length === 0 ? (
        <p className="text-ink-muted text-sm">{t('none')}</p>
      ) : (
        <Table bare captionHidden dense stacked caption={t('caption')}>
          <thead>
            <tr>
              <Th scope="col">{t('route')}</Th>
              <Th scope="col">{tOverview('unit')}</Th>
              <Th scope="col">{t('deadline')}</Th>
              <Th scope="col">{t('reason')}</Th>
            </tr>
          </thead>
          <tbody>
            {first.map((item) => (
              <RouteRow key={item.route.id} item={item} period={period} />
            ))}
          </tbody>
        </Table>
      )}
      <MoreNote of="routes" count={left} href="/registers/cable-routes" />
    </Panel>
  );
}

function RouteRow({ item, period }: { item: RouteAtRisk; period: string }) {
  const t = useTranslations('overview.routes');
  const locale = useLocale();
  const { route, unit, alert, deadline } = item;
  const extension = route.extensions.at(-1);
  return (
    <tr>
      <Th scope="row">
        <SoftLink href={figureHref(period, unit.code, 'cable-routes-not-started')} className="link">
          {route.name}
        </SoftLink>
        <span className="block font-normal text-ink-muted text-xs">
          {t(`kind.${route.kind}`)}: {t('from-to', { from: route.from, to: route.to })}
          {route.km === null ? null : `, ${formatKm(route.km)}`}
        </span>
      </Th>
      <Td>
        <UnitLink unit={unit} />
      </Td>
      <Td>
        {formatImpreciseDate(deadline, locale)}
        {extension ? (
          <span className="block text-ink-muted text-xs">
            {extension.documentNumber
              ? t('extended-number', {
                  authority: extension.authority,
                  number: extension.documentNumber,
                })
              : t('extended', { authority: extension.authority })}
          </span>
        ) : null}
      </Td>
      <Td>
        <Badge
          tone={alert === 'overdue' ? 'danger' : 'orange'}
          icon={alert === 'overdue' ? AlarmClockOff : TriangleAlert}
          className="!whitespace-normal"
        >
          {t(alert)}
        </Badge>
        {route.remark ? <span className="mt-1 block text-xs">{route.remark}</span> : null}
      </Td>
    </tr>
  );
}
