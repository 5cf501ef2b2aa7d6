import { Presentation } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { overviewHref, presentHref, viewOf } from '@/components/overview/addresses';
import { BriefingDownloads } from '@/components/overview/briefing-downloads';
import { DemoNote } from '@/components/overview/demo-note';
import { FilingBadges, FilingNotice } from '@/components/overview/filing-status';
import { FrontPage } from '@/components/overview/front-page';
import { RangeView } from '@/components/overview/range-view';
import { SectionView } from '@/components/overview/section-view';
import { UnitMapPanel } from '@/components/overview/unit-map';
import { PeriodPicker, ViewOptions } from '@/components/overview/view-options';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { isDemonstration } from '@/lib/data/clock';
import { listPeriods } from '@/lib/data/period-queries';
import { getProvinceQuarter } from '@/lib/data/province-queries';
import { getProvinceRange, getRecentQuarters } from '@/lib/data/series-queries';
import { getUnitPlaces } from '@/lib/data/unit-map-queries';
import { getProvince } from '@/lib/data/unit-queries';
import { once } from '@/lib/domain/once';
import { filingOf } from '@/lib/domain/overview/filing';
import { KEY_FIGURES } from '@/lib/domain/overview/key-figures';
import { overviewOf } from '@/lib/domain/overview/overview';
import { rangeFigures } from '@/lib/domain/overview/range';
import { sectionTableOf } from '@/lib/domain/overview/section-table';
import { firstMapOf, NO_PLACES, unitMapOf } from '@/lib/domain/overview/unit-map';
import { coursesOfKeyFigures, watchOf } from '@/lib/domain/overview/watch';
import { formatQuarter } from '@/lib/format/quarters';

/** More tiles than these say less than the list below them does. */
const MANY_TILES = 150;

type Props = PageProps<'/overview/[period]'>;

async function load({ params, searchParams }: Props) {
  const viewer = await requireAllowed('province.read');
  const { period } = await params;
  const view = viewOf(await searchParams);
  const quarter = await orNotFound(getProvinceQuarter(viewer, period, view.figures));
  const { section } = view;
  const table =
    section === null
      ? null
      : once(quarter, `section:${section}`, () => sectionTableOf(quarter, section));
  if (section !== null && table === null) notFound();
  const code = quarter.current.period.code;
  const range =
    view.from !== null && view.from < code
      ? await orNotFound(getProvinceRange(viewer, view.from, code, view.figures))
      : null;
  return { viewer, view, quarter, table, range, code };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ table, code }, t, locale] = await Promise.all([
    load(props),
    getTranslations('overview'),
    getLocale(),
  ]);
  const quarter = formatQuarter(code, locale);
  return {
    title: table
      ? t('section.page-title', { section: table.section.name[locale], quarter })
      : t('page-title', { quarter }),
  };
}

export default async function OverviewPage(props: Props) {
  const { viewer, view, quarter, table, range, code } = await load(props);
  const [t, tPresent, locale, periods, province, recent, places] = await Promise.all([
    getTranslations('overview'),
    getTranslations('present'),
    getLocale(),
    listPeriods(viewer),
    getProvince(viewer),
    table || range ? [] : getRecentQuarters(viewer, code, view.figures),
    range ? NO_PLACES : getUnitPlaces(viewer, code),
  ]);
  const { indicators, sections } = quarter.catalogue;
  const filing = filingOf(quarter.current);
  const sectionMap =
    table && !range && table.columns.length <= MANY_TILES
      ? unitMapOf(table.section.code, quarter)
      : null;
  return (
    <>
      <PageHeader
        eyebrow={
          range
            ? t('range.title', {
                from: formatQuarter(view.from ?? code, locale),
                to: formatQuarter(code, locale),
              })
            : formatQuarter(code, locale)
        }
        title={
          table ? table.section.name[locale] : t('heading', { province: province?.name ?? '' })
        }
        meta={<FilingBadges filing={filing} />}
        actions={
          <>
            <PeriodPicker
              periods={periods.map((period) => period.code)}
              current={code}
              hrefOf={(period) => overviewHref(period, view)}
            />
            <LinkButton size="sm" prefetch={false} href={presentHref(code, view)}>
              <Presentation aria-hidden />
              {tPresent('open')}
            </LinkButton>
            <BriefingDownloads period={code} />
          </>
        }
      />
      <DemoNote demo={isDemonstration()} />
      <FilingNotice filing={filing} approvedOnly={view.figures === 'approved'} />
      <ViewOptions
        period={code}
        view={view}
        sections={sections}
        periods={periods.map((period) => period.code)}
      />
      {range ? (
        <RangeView
          figures={rangeFigures(
            range.catalogue,
            range.quarters,
            range.lastYear,
            range.successions,
            table
              ? indicators
                  .filter((each) => each.section === table.section.code)
                  .map((each) => each.code)
              : KEY_FIGURES.map(([indicator]) => indicator),
          )}
          caption={t('range.caption', {
            section: table ? table.section.name[locale] : t('range.key-figures'),
            from: formatQuarter(view.from ?? code, locale),
            to: formatQuarter(code, locale),
          })}
        />
      ) : table ? (
        <div className="space-y-6">
          {sectionMap ? <UnitMapPanel map={sectionMap} places={places} /> : null}
          <SectionView table={table} indicators={indicators} period={code} view={view} />
        </div>
      ) : (
        <FrontPage
          overview={once(quarter, `overview:${view.compare}`, () =>
            overviewOf(quarter, view.compare),
          )}
          indicators={indicators}
          watched={once(recent, 'watched', () =>
            watchOf(quarter.catalogue, recent, quarter.successions),
          )}
          courses={once(recent, 'courses', () => coursesOfKeyFigures(quarter.catalogue, recent))}
          view={view}
          map={once(quarter, `map:${view.map}`, () => firstMapOf(view.map, quarter))}
          places={places}
        />
      )}
    </>
  );
}
