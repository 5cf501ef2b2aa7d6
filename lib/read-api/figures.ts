import 'server-only';
import { createTranslator } from 'next-intl';
import { readApi } from '@/lib/auth/read-api';
import { listFigures } from '@/lib/data/figure-queries';
import type { Reader } from '@/lib/domain/access';
import type { FigureRow } from '@/lib/domain/figure-row';
import en from '@/lib/i18n/messages/en/api.json';
import vi from '@/lib/i18n/messages/vi/api.json';
import {
  csvQuerySchema,
  type FiguresQuery,
  figuresQuerySchema,
  JSON_ROWS,
  MAX_ROWS,
  parametersOf,
} from '@/lib/schemas/figures';
import { CSV_COLUMNS, csvOf } from './csv';
import { ApiProblem, queryProblem } from './problem';
import type { ApiFigure, FiguresAnswer } from './schemas';

const toApi = (row: FigureRow, lang: 'vi' | 'en'): ApiFigure => ({
  period: row.period,
  unit: { code: row.unit.code, name: row.unit.name, kind: row.unit.kind },
  indicator: {
    code: row.indicator.code,
    section: row.indicator.section,
    name: row.indicator.name[lang],
    valueType: row.indicator.valueType,
    measure: row.indicator.measure?.[lang] ?? null,
  },
  value: row.value,
  coverage: row.coverage && {
    reported: row.coverage.reported,
    expected: row.coverage.expected,
  },
  standing: row.standing,
  revision: row.revision,
  submittedAt: row.submittedAt,
});

async function ask(
  reader: Reader,
  url: URL,
  query: FiguresQuery,
  usualRows: number,
): Promise<FiguresAnswer> {
  const number = query.page ?? 1;
  const size = query.limit ?? usualRows;
  const { rows, total } = await listFigures(reader, {
    from: query.from,
    to: query.to,
    unit: query.unit ?? null,
    indicators: query.indicator,
    sections: query.section,
    standing: query.standing,
    skip: (number - 1) * size,
    size,
  });
  const data = rows.map((row) => toApi(row, query.lang));
  return { data, page: { number, size, total, next: nextOf(url, number, size, total) } };
}

/** Without the host: it is the one that was asked, whatever a proxy calls us. */
function nextOf(url: URL, number: number, size: number, total: number): string | null {
  if (number * size >= total) return null;
  const search = new URLSearchParams(url.search);
  search.set('page', String(number + 1));
  search.set('limit', String(size));
  return `${url.pathname}?${search}`;
}

const linkTo = (next: string | null): Record<string, string> =>
  next === null ? {} : { Link: `<${next}>; rel="next"` };

export const answerJson = (request: Request): Promise<Response> =>
  readApi(request, async (reader) => {
    const url = new URL(request.url);
    const query = figuresQuerySchema.safeParse(parametersOf(url.searchParams));
    if (!query.success) throw queryProblem(query.error);
    const answer = await ask(reader, url, query.data, JSON_ROWS);
    return {
      mediaType: 'application/json; charset=utf-8',
      body: JSON.stringify(answer),
      headers: linkTo(answer.page.next),
    };
  });

/** A file that somebody opens must be whole, unless they asked for a page of it. */
export const answerCsv = (request: Request): Promise<Response> =>
  readApi(request, async (reader) => {
    const url = new URL(request.url);
    const parsed = csvQuerySchema.safeParse(parametersOf(url.searchParams));
    if (!parsed.success) throw queryProblem(parsed.error);
    const query = parsed.data;
    const { data, page } = await ask(reader, url, query, MAX_ROWS);
    if (page.next !== null && query.page === undefined && query.limit === undefined) {
      throw new ApiProblem('too-many-rows', { total: page.total, max: MAX_ROWS });
    }
    const t = createTranslator({ locale: query.lang, messages: query.lang === 'vi' ? vi : en });
    const heads =
      query.dialect === 'excel' ? CSV_COLUMNS.map((column) => t(`columns.${column}`)) : CSV_COLUMNS;
    return {
      mediaType: 'text/csv; charset=utf-8; header=present',
      body: csvOf(data, heads, query.dialect),
      headers: {
        ...linkTo(page.next),
        'Content-Disposition': `attachment; filename="${fileName(query)}"`,
      },
    };
  });

function fileName({ from, to, unit }: FiguresQuery): string {
  const period = from === to ? from : `${from}-${to}`;
  return `so-lieu-${period}${unit ? `-${unit}` : ''}.csv`;
}
