import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { AuditCheck } from '@/lib/domain/audit';

/** The result of following the chain, in words. */
export function AuditCheckNotice({ check }: { check: AuditCheck }) {
  const t = useTranslations('admin.audit');
  return check.firstBreak === null ? (
    <Notice tone="success" title={t('whole', { count: check.events })} live>
      <p>{t('whole-hint')}</p>
    </Notice>
  ) : (
    <Notice tone="error" title={t('broken', { id: check.firstBreak })} live>
      <p>{t('broken-hint')}</p>
    </Notice>
  );
}
