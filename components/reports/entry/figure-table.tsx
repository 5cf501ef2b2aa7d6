'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import { Table, Th } from '@/components/ui/table';
import { type Indicator, isNumeric, lookupIn, NO_FIGURES } from '@/lib/domain/indicator';
import type { Lookup } from '@/lib/domain/linear-form';
import type { CommentView } from '@/lib/domain/report-detail';
import { formatQuarter } from '@/lib/format/quarters';
import { groupsOf } from '../groups';
import { DerivedRow } from './derived-row';
import type { AnswerComment } from './figure-comments';
import { FigureRow } from './figure-row';
import { formCatalogue } from './live';
import { RowExtras } from './row-extras';
import { sameRow } from './same-row';
import { TextRow } from './text-row';
import type { Entry } from './use-entry';

/** Figures of the quarters that a field is compared with. */
export interface Bases {
  readonly previous: Lookup;
  readonly lastYear: Lookup;
}

interface FigureTableProps {
  entry: Entry;
  comments: readonly CommentView[];
  /** null where the viewer may not comment. */
  answer: AnswerComment | null;
}

/** All indicators of the section, by group: this quarter's fields beside the figures of before. */
export function FigureTable({ entry, comments, answer }: FigureTableProps) {
  const t = useTranslations('reports.table');
  const locale = useLocale();
  const { form } = entry;
  const bases = useMemo<Bases>(() => {
    const catalogue = formCatalogue(form);
    return {
      previous: lookupIn(catalogue, form.previous.figures ?? NO_FIGURES),
      lastYear: lookupIn(catalogue, form.lastYear.figures ?? NO_FIGURES),
    };
  }, [form]);

  return (
    <Table caption={t('caption')} captionHidden>
      <thead>
        <tr>
          <Th scope="col" className="w-[38%] max-md:w-auto">
            {t('indicator')}
          </Th>
          <Th scope="col" numeric>
            {formatQuarter(form.period, locale)}
          </Th>
          <Th scope="col" numeric className="max-md:hidden">
            {formatQuarter(form.previous.period, locale)}
          </Th>
          <Th scope="col" numeric className="max-md:hidden">
            {formatQuarter(form.lastYear.period, locale)}
          </Th>
          <Th scope="col" numeric className="max-md:hidden">
            {t('change')}
          </Th>
        </tr>
      </thead>
      {groupsOf(form.indicators).map(({ key, title, indicators }) => (
        <tbody key={key}>
          {title ? (
            <tr>
              <Th scope="rowgroup" colSpan={5} className="bg-sunken text-brand-strong">
                {title[locale]}
              </Th>
            </tr>
          ) : null}
          {indicators.map((indicator) => (
            <Rows
              key={indicator.code}
              entry={entry}
              indicator={indicator}
              bases={bases}
              comments={comments}
              answer={answer}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

interface RowsProps extends FigureTableProps {
  indicator: Indicator;
  bases: Bases;
}

const Rows = memo(function Rows({ entry, indicator, bases, comments, answer }: RowsProps) {
  const Row = !isNumeric(indicator)
    ? TextRow
    : indicator.kind === 'entered'
      ? FigureRow
      : DerivedRow;
  return (
    <>
      <Row entry={entry} indicator={indicator} bases={bases} />
      <RowExtras
        entry={entry}
        indicator={indicator}
        comments={comments.filter((comment) => comment.indicator === indicator.code)}
        answer={answer}
      />
    </>
  );
}, sameRows);

/** `entry` is another object after every key; `set` and `setMany` in it never change. */
function sameRows(before: RowsProps, after: RowsProps): boolean {
  return (
    before.indicator === after.indicator &&
    before.bases === after.bases &&
    before.comments === after.comments &&
    before.answer === after.answer &&
    sameRow(after.indicator, before.entry, after.entry)
  );
}
