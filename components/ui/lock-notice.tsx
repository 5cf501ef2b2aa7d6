import { useTranslations } from 'next-intl';
import { Notice } from './notice';

/** To whoever meets a locked period: that it is, and why. Nothing while it is open. */
export function LockNotice({ reason }: { reason: string | null }) {
  const t = useTranslations('periods.locked');
  if (reason === null) return null;
  return (
    <Notice tone="warning" title={t('title')}>
      <p className="whitespace-pre-line">{t('reason', { reason })}</p>
      <p>{t('what')}</p>
    </Notice>
  );
}
