import { Check, CircleDashed, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { STANDING_LOOKS } from '@/components/figures/section-standing-badge';
import { SECTION_STANDINGS } from '@/lib/domain/section-review';

/** What the marks of the matrix mean. */
export function MatrixLegend() {
  const t = useTranslations('review.legend');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-ink-muted text-xs" aria-label={t('label')}>
      <Mark icon={<CircleDashed className="size-4" />}>{t('empty')}</Mark>
      <Mark icon={<span className="font-medium tabular">3/12</span>}>{t('partial')}</Mark>
      <Mark icon={<Check className="size-4 text-success" />}>{t('complete')}</Mark>
      <Mark icon={<OctagonAlert className="size-4 text-danger" />}>{t('errors')}</Mark>
      <Mark icon={<TriangleAlert className="size-4 text-warning" />}>{t('unexplained')}</Mark>
      <Mark
        icon={
          <span className="inline-flex items-center">
            <TriangleAlert className="size-4" />✓
          </span>
        }
      >
        {t('explained')}
      </Mark>
      <Mark icon={<Info className="size-4 text-info" />}>{t('notices')}</Mark>
      {SECTION_STANDINGS.map((standing) => {
        const { icon: Icon } = STANDING_LOOKS[standing];
        return (
          <Mark key={standing} icon={<Icon className="size-4" />}>
            {t(standing)}
          </Mark>
        );
      })}
      <Mark icon="·">{t('not-reported')}</Mark>
    </ul>
  );
}

function Mark({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <span aria-hidden>{icon}</span>
      {children}
    </li>
  );
}
