import { useLocale, useTranslations } from 'next-intl';
import { FigureChange } from '@/components/figures/figure-change';
import { fullName } from '@/components/figures/figure-text';
import { FigureValue } from '@/components/figures/figure-value';
import { findingText } from '@/components/figures/finding-text';
import { PostOfficeText, RouteText } from '@/components/figures/register-text';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import { changeOf } from '@/lib/domain/comparison';
import { isNumeric } from '@/lib/domain/indicator';
import type { CatalogueData } from '@/lib/domain/province';
import type { RevisionDetail } from '@/lib/domain/revision';
import { differencesBetween, type RevisionDifference } from '@/lib/domain/revision-difference';
import { TASKS_SECTION } from '@/lib/domain/task';
import { formatDateTime } from '@/lib/format/dates';
import { AnswerText } from './answer-text';

interface RevisionComparisonProps {
  catalogue: CatalogueData;
  before: RevisionDetail;
  now: RevisionDetail;
  /** Figures that are the same too. */
  all: boolean;
}

/** Two submissions side by side: figures, notes, registers, remarks and explanations. */
export function RevisionComparison({ catalogue, before, now, all }: RevisionComparisonProps) {
  const t = useTranslations('history.compare');
  const locale = useLocale();
  const sections = differencesBetween(catalogue, before, now).map(({ section, differences }) => ({
    section,
    rows: differences.filter(({ changed }) => changed || all),
    count: differences.filter(({ changed }) => changed).length,
  }));
  const count = sections.reduce((sum, section) => sum + section.count, 0);
  return (
    <div className="space-y-6">
      <Notice title={t('count', { count })} />
      {sections.map(({ section, rows, count: own }) => {
        if (rows.length === 0) return null;
        const known = catalogue.sections.find(({ code }) => code === section);
        const name = known ? known.name[locale] : t(section === TASKS_SECTION ? 'tasks' : 'files');
        return (
          <Panel key={section} title={name} lead={t('in-section', { count: own })} flush>
            <Table caption={name} captionHidden bare dense>
              <thead>
                <tr>
                  <Th scope="col" className="min-w-36">
                    {t('what')}
                  </Th>
                  {[before, now].map(({ revision }) => (
                    <Th key={revision.number} scope="col">
                      {t('revision', { number: revision.number })}
                      <span className="block font-normal text-ink-muted text-xs">
                        {formatDateTime(revision.submittedAt, locale)}
                      </span>
                    </Th>
                  ))}
                  <Th scope="col" numeric>
                    {t('change')}
                  </Th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row key={keyOf(row)} row={row} catalogue={catalogue} />
                ))}
              </tbody>
            </Table>
          </Panel>
        );
      })}
    </div>
  );
}

function keyOf(row: RevisionDifference): string {
  switch (row.type) {
    case 'figure':
    case 'note':
      return `${row.type}:${row.indicator.code}`;
    case 'route':
    case 'post-office':
    case 'task':
    case 'attachment':
      return `${row.type}:${row.id}`;
    case 'explanation':
      return row.finding.key;
    case 'remark':
      return 'remark';
  }
}

function Row({ row, catalogue }: { row: RevisionDifference; catalogue: CatalogueData }) {
  const change =
    row.type === 'figure' && row.changed && isNumeric(row.indicator)
      ? changeOf(row.indicator, row.now.number, row.before.number)
      : null;
  return (
    <tr className={row.changed ? 'bg-warning-soft' : undefined}>
      <Th scope="row">
        <What row={row} catalogue={catalogue} />
      </Th>
      <Td className="whitespace-pre-line tabular">
        <Side row={row} side="before" />
      </Td>
      <Td className="whitespace-pre-line font-medium tabular">
        <Side row={row} side="now" />
      </Td>
      <Td numeric>{change ? <FigureChange change={change} /> : null}</Td>
    </tr>
  );
}

function What({ row, catalogue }: { row: RevisionDifference; catalogue: CatalogueData }) {
  const t = useTranslations('history.compare');
  const findings = useTranslations('findings');
  const locale = useLocale();
  switch (row.type) {
    case 'figure':
      return fullName(row.indicator, locale);
    case 'note':
      return t('note', { name: fullName(row.indicator, locale) });
    case 'remark':
      return t('remark');
    case 'route':
    case 'post-office':
      return (row.now ?? row.before)?.name ?? '';
    case 'task':
      return row.text;
    case 'attachment':
      return t('file');
    case 'explanation':
      return t('explanation', {
        finding: findingText(row.finding, catalogue.indicators, findings, locale),
      });
  }
}

function Side({ row, side }: { row: RevisionDifference; side: 'before' | 'now' }) {
  const t = useTranslations('history.compare');
  switch (row.type) {
    case 'figure':
      return <FigureValue indicator={row.indicator} {...row[side]} />;
    case 'route':
      return <RouteText route={row[side]} />;
    case 'post-office':
      return <PostOfficeText point={row[side]} />;
    case 'task':
      return <AnswerText answer={row[side]} />;
    default:
      return row[side] || <span className="text-ink-muted">{t('nothing')}</span>;
  }
}
