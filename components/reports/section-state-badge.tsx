import { useTranslations } from 'next-intl';
import { SectionStandingBadge } from '@/components/figures/section-standing-badge';
import { Badge } from '@/components/ui/badge';
import type { SectionState } from '@/lib/domain/report-detail';
import { sectionProgress } from './next-step';

/** The worst that can be said of a section, in two words. */
export function SectionStateBadge({ state }: { state: SectionState }) {
  const t = useTranslations('reports.section-state');
  switch (sectionProgress(state)) {
    case 'errors':
      return <Badge tone="danger">{t('errors', { count: state.errors })}</Badge>;
    case 'not-started':
      return <Badge>{t('not-started')}</Badge>;
    case 'unexplained':
      return <Badge tone="warning">{t('unexplained', { count: state.unexplained })}</Badge>;
    case 'to-correct':
      return <SectionStandingBadge standing="to-correct" />;
    case 'complete':
      return <Badge tone="success">{t('complete')}</Badge>;
  }
}
