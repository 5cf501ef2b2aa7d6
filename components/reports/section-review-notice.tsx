import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { SectionReview } from '@/lib/domain/section-review';

/** Above a section that can be typed in: what the Department wants of it, or that it is passed. */
export function SectionReviewNotice({ review }: { review: SectionReview | null }) {
  const t = useTranslations('section-review');
  if (!review) return null;
  const { standing, reason } = review;
  const asked = standing === 'to-correct' || standing === 'corrected';
  return (
    <Notice
      tone={standing === 'to-correct' || standing === 'reopened' ? 'warning' : 'info'}
      title={t(`title-${standing}`)}
      className="mb-5"
    >
      {asked ? <p className="whitespace-pre-line">{reason ?? t('common-reason')}</p> : null}
      {asked ? null : <p>{t(`why-${standing === 'passed' ? 'passed' : 'reopened'}`)}</p>}
    </Notice>
  );
}
