import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Indicator } from '@/lib/domain/indicator';
import type { CommentView } from '@/lib/domain/report-detail';
import { CommentForm } from './comment-form';
import { CommentThread } from './comment-thread';

interface CommentsPanelProps {
  comments: readonly CommentView[];
  indicators: readonly Indicator[];
  may: boolean;
}

/** Comments on the report as a whole, and the way to those on its figures. */
export function CommentsPanel({ comments, indicators, may }: CommentsPanelProps) {
  const t = useTranslations('review.comments');
  const locale = useLocale();
  const general = comments.filter((comment) => comment.indicator === null);
  const open = comments.filter((comment) => comment.resolvedAt === null);
  const onFigures = indicators
    .map((indicator) => ({
      indicator,
      count: open.filter((comment) => comment.indicator === indicator.code).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="comments">
      <Card className="space-y-4">
        <h2 id="comments" tabIndex={-1} data-focus-target className="font-semibold text-lg">
          {t('title', { count: open.length })}
        </h2>
        {onFigures.length > 0 ? (
          <div>
            <h3 className="font-medium text-sm">{t('figures')}</h3>
            <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
              {onFigures.map(({ indicator, count }) => (
                <li key={indicator.code}>
                  <a href={`#${indicator.code}`} className="link">
                    {t('figure-link', { name: indicator.name[locale], count })}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {general.length > 0 ? <CommentThread comments={general} /> : null}
        {may ? <CommentForm indicator={null} label={t('general')} /> : null}
        {comments.length === 0 && !may ? <p className="text-ink-muted">{t('none')}</p> : null}
      </Card>
    </section>
  );
}
