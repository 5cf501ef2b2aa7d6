import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { numberText } from '@/components/figures/figure-text';
import { Notice } from '@/components/ui/notice';
import { Sparkline } from '@/components/ui/sparkline';
import { StatusBadge } from '@/components/ui/status-badge';
import { Table, Td, Th } from '@/components/ui/table';
import type { UnitHistory, UnitProfile } from '@/lib/domain/overview/series';
import { formatDate } from '@/lib/format/dates';
import { UNKNOWN } from '@/lib/format/locale';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitName, formatUnitTitle } from '@/lib/format/unit-names';
import { figureHref, indicatorHref } from './addresses';
import { UnknownFigure } from './figure-cell';
import { wholeName } from './indicator-name';
import { StandingNote } from './standing-note';

interface UnitProfileProps {
  history: UnitHistory;
  profile: UnitProfile;
  /** The Department reads what it received; a unit's own people open their own report. */
  reader: 'department' | 'own';
}

export function UnitProfileView({ history, profile, reader }: UnitProfileProps) {
  const t = useTranslations('overview.unit-page');
  if (history.quarters.length === 0) return <p className="text-ink-muted">{t('nothing')}</p>;
  return (
    <div className="space-y-6">
      <Successions history={history} />
      <ProfileTable history={history} profile={profile} reader={reader} />
    </div>
  );
}

function Successions({ history }: { history: UnitHistory }) {
  const t = useTranslations('overview.unit-page');
  const locale = useLocale();
  if (history.successions.length === 0) return null;
  return (
    <Notice title={t('successions')}>
      {history.successions.map((edge) => (
        <p key={`${edge.fromId}-${edge.toId}-${edge.effectiveOn}`}>
          {t('succession', {
            date: formatDate(edge.effectiveOn, locale),
            what: t(edge.kind, {
              from: formatUnitTitle(edge.from, locale),
              to: formatUnitName(edge.to, locale),
            }),
            basis: edge.legalBasis,
          })}{' '}
          {edge.kind === 'rename' ? null : t('no-comparison')}
        </p>
      ))}
    </Notice>
  );
}

function ProfileTable({ history, profile, reader }: UnitProfileProps) {
  const t = useTranslations('overview');
  const locale = useLocale();
  const { unit, quarters } = history;
  const reportHref = (period: string) =>
    reader === 'own' ? `/reports/${period}` : `/review/${period}/units/${unit.code}`;
  // The newest quarter first, as where figures are typed: on a phone it is the one in sight
  const newestFirst = quarters.map((_, index) => index).reverse();
  const edge = (index: number) =>
    profile.breaks[index] ? 'border-e-3 border-e-warning-line' : undefined;
  return (
    <Table
      caption={t('unit-page.caption', { unit: formatUnitName(unit, locale) })}
      dense
      stickyFirstColumn
    >
      <thead>
        <tr>
          <Th scope="col" className="min-w-32 sm:min-w-36">
            {t('indicator')}
          </Th>
          <Th scope="col" className="max-sm:hidden">
            {t('unit-page.trend')}
          </Th>
          {newestFirst.map((index) => (
            <Th key={quarters[index]?.period.code} scope="col" numeric className={edge(index)}>
              {formatQuarter(quarters[index]?.period.code ?? '', locale)}
              {profile.breaks[index] ? (
                <span className="block font-normal text-warning text-xs">
                  {t('unit-page.break')}
                </span>
              ) : null}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <Th scope="row">{t('unit-page.report')}</Th>
          <td className="max-sm:hidden" />
          {newestFirst.map((index) => (
            <Td key={quarters[index]?.period.code} numeric className={edge(index)}>
              <ReportLink quarter={quarters[index]} href={reportHref} />
            </Td>
          ))}
        </tr>
        {profile.rows.map(({ indicator, values }) => (
          <tr key={indicator.code}>
            <Th scope="row">
              <IndicatorLabel
                href={reader === 'own' ? null : indicatorHref(indicator.code, lastOf(history))}
                name={wholeName(indicator, t, locale)}
                measure={indicator.valueType === 'rate' ? null : indicator.measure?.[locale]}
              />
            </Th>
            <Td className="max-sm:hidden">
              {values.some((value) => value !== null) ? (
                <Link
                  href={`${reportHref(lastOf(history))}${reader === 'own' ? `/${indicator.section}` : ''}/history/${indicator.code}`}
                  prefetch={false}
                  title={t('unit-page.history')}
                >
                  <Sparkline
                    name={wholeName(indicator, t, locale)}
                    points={sparkPoints(history, profile, values, (value) =>
                      numberText(indicator, value),
                    ).map((point) => ({
                      ...point,
                      label: point.label === '' ? '' : formatQuarter(point.label, locale),
                    }))}
                  />
                </Link>
              ) : null}
            </Td>
            {newestFirst.map((index) => {
              const value = values[index] ?? null;
              const period = quarters[index]?.period.code ?? '';
              return (
                <Td key={period} numeric className={edge(index)}>
                  {value === null ? (
                    <UnknownFigure />
                  ) : (
                    <Link
                      href={
                        reader === 'own'
                          ? `/reports/${period}/${indicator.section}`
                          : figureHref(period, unit.code, indicator.code)
                      }
                      prefetch={false}
                      className="link decoration-line-strong"
                    >
                      {numberText(indicator, value)}
                    </Link>
                  )}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface ReportLinkProps {
  quarter: UnitHistory['quarters'][number] | undefined;
  href: (period: string) => string;
}

function ReportLink({ quarter, href }: ReportLinkProps) {
  const t = useTranslations('overview.unit-page');
  const locale = useLocale();
  if (!quarter) return null;
  const { period, status, standing } = quarter;
  return (
    <>
      <Link
        href={href(period.code)}
        prefetch={false}
        className="inline-flex flex-col items-end gap-1 font-normal"
        aria-label={`${t('report')} ${formatQuarter(period.code, locale)}`}
      >
        <StatusBadge status={status} />
      </Link>
      {standing === 'provisional' ? <StandingNote standing={standing} /> : null}
    </>
  );
}

const lastOf = (history: UnitHistory): string => history.quarters.at(-1)?.period.code ?? '';

/** A gap in the line where the unit became another one. */
function sparkPoints(
  { quarters }: UnitHistory,
  { breaks }: UnitProfile,
  values: readonly (number | null)[],
  write: (value: number) => string,
) {
  return values.flatMap((value, index) => {
    const point = {
      label: quarters[index]?.period.code ?? '',
      value,
      text: value === null ? UNKNOWN : write(value),
    };
    return breaks[index] ? [{ label: '', value: null, text: UNKNOWN }, point] : [point];
  });
}

interface IndicatorLabelProps {
  href: string | null;
  name: string;
  measure: string | null | undefined;
}

function IndicatorLabel({ href, name, measure }: IndicatorLabelProps) {
  return (
    <>
      {href ? (
        <Link prefetch={false} href={href} className="link">
          {name}
        </Link>
      ) : (
        name
      )}
      {measure ? (
        <span className="block font-normal text-ink-muted text-xs">({measure})</span>
      ) : null}
    </>
  );
}
