import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { Unknown } from '@/components/figures/figure-value';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { PeriodCode } from '@/lib/domain/quarter';
import { deadlineOf } from '@/lib/domain/register';
import type { RecordedExtension, RouteRecord } from '@/lib/domain/registers/registered';
import { formatDate } from '@/lib/format/dates';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatKm, formatPercent } from '@/lib/format/numbers';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { RemoveExtension } from './extend-dialog';
import { Facts } from './facts';
import { StateText } from './state-text';
import { TimeLine } from './time-line';
import { useInRegister } from './use-in-register';

interface RouteRecordProps {
  record: RouteRecord;
  /** The last held quarter, for whoever may extend; undefined for everyone else. */
  removable: PeriodCode | null | undefined;
  removeExtension: ComponentProps<typeof RemoveExtension>['action'];
  reportHref: (period: string) => string;
}

export function RouteRecordView({
  record,
  removable,
  removeExtension,
  reportHref,
}: RouteRecordProps) {
  const t = useTranslations('registers');
  const locale = useLocale();
  const inRegister = useInRegister();
  const { entry: route, quarters, extensions } = record;
  return (
    <div className="space-y-6">
      <Facts
        facts={[
          { label: t('record.unit'), value: formatUnitTitle(route.unit, locale) },
          {
            label: t('record.from-to'),
            value: t('from-to', { from: route.from, to: route.to }),
          },
          { label: t('record.km'), value: route.km === null ? <Unknown /> : formatKm(route.km) },
          { label: t('record.kind'), value: t(`kind.${route.kind}`) },
          { label: t('record.phase'), value: route.phase ?? <Unknown /> },
          { label: t('record.enterprises'), value: route.enterprises.join(', ') || <Unknown /> },
          {
            label: t('record.original-deadline'),
            value: formatImpreciseDate(route.originalDeadline, locale),
          },
          { label: t('record.deadline'), value: formatImpreciseDate(deadlineOf(route), locale) },
          { label: t('record.in-register'), value: inRegister(route) },
        ]}
      />
      <TimeLine
        quarters={quarters}
        reportHref={reportHref}
        heads={[
          { label: t('column.state') },
          { label: t('column.percent'), numeric: true },
          { label: t('time-line.remark'), className: 'max-md:hidden' },
        ]}
        cells={({ state, source }) => (
          <>
            <Td>
              <StateText state={state?.state ?? null} source={source} />
              {state?.remark ? (
                <span className="block text-ink-muted text-xs md:hidden">{state.remark}</span>
              ) : null}
            </Td>
            <Td numeric>
              {formatPercent(typeof state?.percent === 'number' ? state.percent / 100 : null)}
            </Td>
            <Td className="max-w-96 whitespace-pre-line max-md:hidden">{state?.remark}</Td>
          </>
        )}
      />
      <Extensions
        route={route.id}
        extensions={extensions}
        removable={removable}
        removeExtension={removeExtension}
      />
    </div>
  );
}

interface ExtensionsProps extends Pick<RouteRecordProps, 'removable' | 'removeExtension'> {
  route: number;
  extensions: readonly RecordedExtension[];
}

function Extensions({ route, extensions, removable, removeExtension }: ExtensionsProps) {
  const t = useTranslations('registers.extensions');
  const locale = useLocale();
  const last = extensions.at(-1);
  const isRemovable = (extension: RecordedExtension) =>
    removable !== undefined &&
    extension === last &&
    (removable === null || extension.validFrom > removable);
  return (
    <Panel title={t('title')} lead={t('lead')} flush={extensions.length > 0}>
      {extensions.length === 0 ? (
        <p className="text-ink-muted text-sm">{t('none')}</p>
      ) : (
        <Table caption={t('title')} captionHidden bare dense>
          <thead>
            <tr>
              <Th scope="col">{t('deadline')}</Th>
              <Th scope="col">{t('authority')}</Th>
              <Th scope="col">{t('number')}</Th>
              <Th scope="col" numeric>
                {t('decided-on')}
              </Th>
              <Th scope="col">{t('valid-from')}</Th>
              {extensions.some(isRemovable) ? <Th scope="col">{t('actions')}</Th> : null}
            </tr>
          </thead>
          <tbody>
            {extensions.map((extension) => (
              <tr key={extension.id}>
                <Th scope="row">{formatImpreciseDate(extension.deadline, locale)}</Th>
                <Td>{extension.authority}</Td>
                <Td>{extension.documentNumber ?? <Unknown />}</Td>
                <Td numeric>
                  {extension.decidedOn ? formatDate(extension.decidedOn, locale) : <Unknown />}
                </Td>
                <Td className="whitespace-nowrap">{formatQuarter(extension.validFrom, locale)}</Td>
                {isRemovable(extension) ? (
                  <Td>
                    <RemoveExtension
                      route={route}
                      extension={extension.id}
                      deadline={formatImpreciseDate(extension.deadline, locale)}
                      action={removeExtension}
                    />
                  </Td>
                ) : extensions.some(isRemovable) ? (
                  <Td />
                ) : null}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
