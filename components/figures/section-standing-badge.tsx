import { CheckCheck, type LucideIcon, PencilLine, RotateCcw, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import type { SectionStanding } from '@/lib/domain/section-review';

export const STANDING_LOOKS: Record<
  SectionStanding,
  { tone: Tone; ink: string; icon: LucideIcon }
> = {
  'to-correct': { tone: 'danger', ink: 'text-danger', icon: Undo2 },
  corrected: { tone: 'info', ink: 'text-info', icon: PencilLine },
  passed: { tone: 'success', ink: 'text-success', icon: CheckCheck },
  reopened: { tone: 'warning', ink: 'text-warning', icon: RotateCcw },
};

/** Where a section stands since the Department returned the report. */
export function SectionStandingBadge({ standing }: { standing: SectionStanding }) {
  const t = useTranslations('section-review');
  const { tone, icon } = STANDING_LOOKS[standing];
  return (
    <Badge tone={tone} icon={icon}>
      {t(standing)}
    </Badge>
  );
}
