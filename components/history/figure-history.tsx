import { useLocale, useTranslations } from 'next-intl';
import { FigureChange } from '@/components/figures/figure-change';
import { fullName, numberText } from '@/components/figures/figure-text';
import { FigureValue } from '@/components/figures/figure-value';
import { Badge } from '@/components/ui/badge';
import { Panel } from '@/components/ui/panel';
import { Sparkline } from '@/components/ui/sparkline';
import { Table, Td, Th } from '@/components/ui/table';
import { changeOf } from '@/lib/domain/comparison';
import type { FigureHistory } from '@/lib/domain/figure-history';
import { isNumeric } from '@/lib/domain/indicator';
import { formatDate, formatDateTime } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { FigureTypings } from './figure-typings';

/** One figure of a unit: through the quarters, in each submission, as it was typed, and what was said of it. */
export function FigureHistoryView({ history }: { history: FigureHistory }) {
  return (
    <div className="space-y-6">
      <Quarters history={history} />
      <Submissions history={history} />
      {history.typings ? <FigureTypings history={history} typings={history.typings} /> : null}
      <Comments history={history} />
    </div>
  );
}

function Quarters({ history }: { history: FigureHistory }) {
  const t = useTranslations('history.quarters');
  const locale = useLocale();
  const { indicator, quarters } = history;
  const name = fullName(indicator, locale);
  return (
    <Panel title={t('title')} lead={t('lead')} flush>
      {isNumeric(indicator) ? (
        <div className="px-4 pt-3 sm:px-5">
          <Sparkline
            name={name}
            width={320}
            height={64}
            className="h-auto max-w-full"
            points={quarters.map(({ period, number }) => ({
              label: formatQuarter(period, locale),
              value: number,
              text: numberText(indicator, number),
            }))}
          />
        </div>
      ) : null}
      <Table caption={t('caption', { name })} captionHidden bare dense>
        <thead>
          <tr>
            <Th scope="col">{t('quarter')}</Th>
            <Th scope="col" numeric>
              {t('value')}
            </Th>
            <Th scope="col" numeric>
              {t('change')}
            </Th>
            <Th scope="col">{t('standing')}</Th>
          </tr>
        </thead>
        <tbody>
          {quarters
            .map((quarter, index) => {
              const before = quarters[index - 1];
              const change = isNumeric(indicator)
                ? changeOf(indicator, quarter.number, before?.number ?? null, quarter.break)
                : null;
              return (
                <tr
                  key={quarter.period}
                  aria-current={quarter.period === history.period || undefined}
                >
                  <Th scope="row">{formatQuarter(quarter.period, locale)}</Th>
                  <Td numeric>
                    <FigureValue
                      indicator={indicator}
                      number={quarter.number}
                      text={quarter.text}
                    />
                  </Td>
                  <Td numeric>{change ? <FigureChange change={change} /> : null}</Td>
                  <Td>
                    <Standing standing={quarter.standing} />
                    {quarter.break ? (
                      <p className="text-ink-muted text-xs">
                        {t('break', {
                          date: formatDate(quarter.break.effectiveOn, locale),
                          basis: quarter.break.legalBasis,
                        })}
                      </p>
                    ) : null}
                  </Td>
                </tr>
              );
            })
            .reverse()}
        </tbody>
      </Table>
    </Panel>
  );
}

function Standing({ standing }: { standing: FigureHistory['quarters'][number]['standing'] }) {
  const t = useTranslations('history.quarters');
  if (standing === null) return <span className="text-ink-muted text-sm">{t('none')}</span>;
  return (
    <Badge tone={standing === 'approved' ? 'success' : 'warning'}>{t(`is-${standing}`)}</Badge>
  );
}

function Submissions({ history }: { history: FigureHistory }) {
  const t = useTranslations('history.submissions');
  const locale = useLocale();
  const period = formatQuarter(history.period, locale);
  return (
    <Panel title={t('title', { period })} flush>
      {history.revisions.length === 0 ? (
        <p className="px-4 py-3 text-ink-muted sm:px-5">{t('none')}</p>
      ) : (
        <Table caption={t('title', { period })} captionHidden bare dense>
          <thead>
            <tr>
              <Th scope="col">{t('revision')}</Th>
              <Th scope="col" numeric>
                {t('value')}
              </Th>
              <Th scope="col">{t('submitted')}</Th>
            </tr>
          </thead>
          <tbody>
            {history.revisions.toReversed().map(({ revision, number, text }) => (
              <tr key={revision.number}>
                <Th scope="row">{t('number', { number: revision.number })}</Th>
                <Td numeric>
                  <FigureValue indicator={history.indicator} number={number} text={text} />
                </Td>
                <Td>
                  {formatDateTime(revision.submittedAt, locale)} · {revision.submittedBy}
                  {revision.reason ? (
                    <p className="text-ink-muted text-xs">
                      {t('reason', { reason: revision.reason })}
                    </p>
                  ) : null}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}

function Comments({ history }: { history: FigureHistory }) {
  const t = useTranslations('history.comments');
  const locale = useLocale();
  return (
    <Panel title={t('title')}>
      {history.comments.length === 0 ? (
        <p className="text-ink-muted">{t('none')}</p>
      ) : (
        <ul className="space-y-3 text-sm">
          {history.comments.map((comment) => (
            <li key={comment.id}>
              <p className="text-ink-muted text-xs">
                {comment.author} · {formatDateTime(comment.at, locale)}
                {comment.resolvedAt ? ` · ${t('resolved')}` : ''}
              </p>
              <p className="whitespace-pre-line">{comment.text}</p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
