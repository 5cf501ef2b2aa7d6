import { getLocale, getTranslations } from 'next-intl/server';
import { download } from '@/lib/auth/download';
import { getCatalogues } from '@/lib/data/catalogue-queries';
import { NotFoundError } from '@/lib/data/errors';
import { exploreFigures } from '@/lib/data/explorer-queries';
import { makeDocument } from '@/lib/documents/make-document';
import { nameOf } from '@/lib/explorer/names';
import { renderCsv } from '@/lib/explorer/render-csv';
import { sheetOf } from '@/lib/explorer/sheet';
import { explorerQuerySchema } from '@/lib/schemas/explorer';
import { parametersOf } from '@/lib/schemas/figures';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What the explorer shows for the same query, as a file. */
export function downloadExploration(
  request: Request,
  format: keyof typeof MEDIA_TYPES,
): Promise<Response> {
  return download(async (viewer) => {
    const given = parametersOf(new URL(request.url).searchParams);
    const query = explorerQuerySchema.parse(
      Object.fromEntries(
        Object.entries(given).map(([name, values]) => [
          name,
          values.length === 1 ? values[0] : values,
        ]),
      ),
    );
    const { from, to } = query;
    if (from === null || to === null) throw new NotFoundError();
    const [t, locale, { figures }, catalogues] = await Promise.all([
      getTranslations('overview.explorer'),
      getLocale(),
      exploreFigures(viewer, query, { from, to }),
      getCatalogues(viewer, [to]),
    ]);
    const sections = new Map(
      catalogues.get(to)?.sections.map(({ code, name }) => [code, name[locale]]),
    );
    const sheet = sheetOf(figures, query, {
      dimension: {
        unit: t('dimension.unit'),
        indicator: t('dimension.indicator'),
        period: t('dimension.period'),
      },
      measure: t('measure'),
      // Indicators of several sections have the same name.
      nameOf: (figure, dimension) =>
        dimension === 'indicator'
          ? [sections.get(figure.indicator.section), nameOf(figure, dimension, locale)]
              .filter(Boolean)
              .join(': ')
          : nameOf(figure, dimension, locale),
      measureOf: ({ valueType, measure }) =>
        valueType === 'rate' ? t('percent') : (measure?.[locale] ?? ''),
    });
    const content =
      format === 'csv'
        ? new TextEncoder().encode(renderCsv(sheet))
        : await makeDocument('explorerTable', sheet, t('title'));
    return {
      name: `so-lieu-${from === to ? from : `${from}-${to}`}.${format}`,
      mediaType: MEDIA_TYPES[format],
      content,
    };
  });
}
