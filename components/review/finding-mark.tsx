import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { FindingView } from '@/lib/domain/findings/finding';

export const FINDING_LOOKS = {
  error: { tone: 'danger', icon: OctagonAlert },
  warning: { tone: 'warning', icon: TriangleAlert },
  notice: { tone: 'info', icon: Info },
} as const;

export const findingAnchor = ({ key }: Pick<FindingView, 'key'>): string => `finding-${key}`;

/** Marks a figure that the checks say something of, and leads to what they say. */
export function FindingMark({ finding }: { finding: FindingView }) {
  const t = useTranslations('review.section');
  const texts = useTranslations('findings');
  const severity = texts(finding.severity);
  return (
    <a
      href={`#${findingAnchor(finding)}`}
      aria-label={t('to-finding', { severity })}
      className="mt-1 block w-fit rounded-sm no-underline ms-auto"
    >
      <Badge {...FINDING_LOOKS[finding.severity]}>{severity}</Badge>
    </a>
  );
}
