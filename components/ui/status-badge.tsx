import {
  AlarmClockOff,
  BadgeCheck,
  CalendarCheck,
  CircleDashed,
  Clock,
  History,
  type LucideIcon,
  PencilLine,
  Send,
  Signature,
  Undo2,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Punctuality } from '@/lib/domain/punctuality';
import type { ReportStatus } from '@/lib/domain/report-status';
import { Badge } from './badge';
import type { Tone } from './tone';

const STATUS: Record<ReportStatus, { tone: Tone; icon: LucideIcon }> = {
  'not-started': { tone: 'neutral', icon: CircleDashed },
  draft: { tone: 'neutral', icon: PencilLine },
  'awaiting-signature': { tone: 'violet', icon: Signature },
  submitted: { tone: 'info', icon: Send },
  returned: { tone: 'orange', icon: Undo2 },
  approved: { tone: 'success', icon: BadgeCheck },
};

/** Where a report stands. */
export function StatusBadge({ status }: { status: ReportStatus }) {
  const t = useTranslations('status.report');
  return (
    <Badge tone={STATUS[status].tone} icon={STATUS[status].icon}>
      {t(status)}
    </Badge>
  );
}

/** `due-soon` is said of what is in time and nearly due; the domain knows only the other three. */
export type PunctualityLabel = Punctuality | 'due-soon';

const PUNCTUALITY: Record<PunctualityLabel, { tone: Tone; icon: LucideIcon }> = {
  'in-time': { tone: 'success', icon: CalendarCheck },
  'due-soon': { tone: 'warning', icon: Clock },
  overdue: { tone: 'danger', icon: AlarmClockOff },
  'submitted-late': { tone: 'orange', icon: History },
};

/** Whether it came, or can still come, in time. */
export function PunctualityBadge({ punctuality }: { punctuality: PunctualityLabel }) {
  const t = useTranslations('status.punctuality');
  return (
    <Badge tone={PUNCTUALITY[punctuality].tone} icon={PUNCTUALITY[punctuality].icon}>
      {t(punctuality)}
    </Badge>
  );
}
