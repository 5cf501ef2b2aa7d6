import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Unknown } from '@/components/figures/figure-value';
import { Badge } from '@/components/ui/badge';
import type { PostOfficeState, RouteAlert, RouteState } from '@/lib/domain/register';
import type { EntrySource } from '@/lib/domain/registers/registered';

interface StateTextProps {
  state: RouteState | PostOfficeState | null;
  source: EntrySource | null;
}

/** A state in words, and how final it is where it is not yet. */
export function StateText({ state, source }: StateTextProps) {
  const t = useTranslations('registers');
  if (state === null) return <Unknown />;
  return (
    <>
      {state === 'suspended' ? (
        <Badge tone="warning">{t('state.suspended')}</Badge>
      ) : (
        t(`state.${state}`)
      )}
      {source === null || source === 'approved' ? null : (
        <span className="block text-ink-muted text-xs">{t(`source.${source}`)}</span>
      )}
    </>
  );
}

export function AlertText({ alert }: { alert: RouteAlert | null }) {
  const t = useTranslations('registers.alert');
  if (alert === null) return null;
  const tone = alert === 'overdue' ? 'text-danger' : 'text-warning';
  return (
    <span className={`flex items-start gap-1 font-medium text-xs ${tone}`}>
      <TriangleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
      {t(alert)}
    </span>
  );
}
