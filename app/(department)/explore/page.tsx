import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { requireAllowed } from '@/app/allowed';
import { unitSearchOf } from '@/components/overview/addresses';
import { ExplorerForm } from '@/components/overview/explorer/explorer-form';
import { ExplorerTables } from '@/components/overview/explorer/explorer-tables';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { getCatalogues } from '@/lib/data/catalogue-queries';
import { ProblemError, UnknownCodeError } from '@/lib/data/errors';
import { type Exploration, exploreFigures } from '@/lib/data/explorer-queries';
import { getLastReportedPeriod, listPeriods } from '@/lib/data/period-queries';
import { getProvince, listReportingUnits } from '@/lib/data/unit-queries';
import type { Viewer } from '@/lib/domain/access';
import { isNumeric } from '@/lib/domain/indicator';
import { addQuarters } from '@/lib/domain/quarter';
import { formatDate } from '@/lib/format/dates';
import { formatUnitName } from '@/lib/format/unit-names';
import { type ExplorerQuery, explorerQuerySchema, explorerSearch } from '@/lib/schemas/explorer';

type Props = PageProps<'/explore'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('overview.explorer');
  return { title: t('page-title') };
}

/** A year up to the last quarter that was reported, where the address does not say. */
async function rangeOf(viewer: Viewer, { from, to }: ExplorerQuery) {
  const last = (await getLastReportedPeriod(viewer)).code;
  const periods = await listPeriods(viewer);
  const known = periods.map(({ code }) => code);
  const first = known.filter((code) => code >= addQuarters(last, -3)).at(-1) ?? last;
  const isKnown = (code: string | null) => known.some((candidate) => candidate === code);
  return {
    periods,
    from: from && isKnown(from) ? from : first,
    to: to && isKnown(to) ? to : last,
  };
}

type Answer = { readonly found: Exploration } | { readonly refusal: string };

/** What can be mended in the form is said above it. */
async function answerOf(question: Promise<Exploration>): Promise<Answer> {
  try {
    return { found: await question };
  } catch (error) {
    if (error instanceof ProblemError) {
      const t = await getTranslations('problems');
      return { refusal: t(error.code, error.params) };
    }
    if (error instanceof UnknownCodeError) {
      const t = await getTranslations('overview.explorer');
      return { refusal: t('unknown-code', { code: error.code }) };
    }
    throw error;
  }
}

export default async function ExplorePage({ searchParams }: Props) {
  const viewer = await requireAllowed('province.read');
  const asked = await searchParams;
  const given = explorerQuerySchema.parse(asked);
  const { find } = unitSearchOf(asked);
  const { periods, from, to } = await rangeOf(viewer, given);
  const query = { ...given, from, to };
  const last = periods.find(({ code }) => code === to);
  const [t, locale, answer, catalogues, province, units] = await Promise.all([
    getTranslations('overview.explorer'),
    getLocale(),
    answerOf(exploreFigures(viewer, query, { from, to })),
    getCatalogues(viewer, [to]),
    getProvince(viewer),
    last ? listReportingUnits(viewer, last) : [],
  ]);
  const catalogue = catalogues.get(to);
  const found = 'found' in answer ? answer.found : null;
  const search = explorerSearch(query);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        {'refusal' in answer ? (
          <Notice tone="error" title={t('too-many')}>
            <p>{answer.refusal}</p>
          </Notice>
        ) : null}
        <ExplorerForm
          key={search}
          query={query}
          find={find}
          sections={catalogue?.sections ?? []}
          indicators={(catalogue?.indicators ?? []).filter(isNumeric)}
          units={units}
          province={province}
          periods={periods.map(({ code }) => code)}
        />
        {found && found.figures.length > 0 ? (
          <section aria-labelledby="result" className="space-y-4">
            <div className="flex flex-wrap items-end justify-between gap-3">
              <div>
                <h2 id="result" className="font-semibold text-xl">
                  {t('result')}
                </h2>
                <p className="text-ink-muted text-sm">
                  {t('count', { count: found.figures.length })}
                </p>
              </div>
              <div className="flex flex-wrap gap-2" data-print="hide">
                {(['xlsx', 'csv'] as const).map((format) => (
                  <LinkButton
                    key={format}
                    size="sm"
                    prefetch={false}
                    download
                    href={`/api/explore/figures.${format}?${search}`}
                  >
                    {t(`download-${format}`)}
                  </LinkButton>
                ))}
              </div>
            </div>
            {found.successions.map((edge) => (
              <Notice key={`${edge.fromId}-${edge.toId}`}>
                <p>
                  {t('succession', {
                    date: formatDate(edge.effectiveOn, locale),
                    basis: edge.legalBasis,
                    units: units
                      .filter(({ id }) => id === edge.fromId || id === edge.toId)
                      .map((unit) => formatUnitName(unit, locale))
                      .join(', '),
                  })}
                </p>
              </Notice>
            ))}
            <ExplorerTables
              figures={found.figures}
              shape={query}
              sections={catalogue?.sections ?? []}
            />
          </section>
        ) : null}
        {found && found.figures.length === 0 ? (
          <EmptyState title={t('empty-title')}>
            <p>{t('empty')}</p>
          </EmptyState>
        ) : null}
      </div>
    </>
  );
}
