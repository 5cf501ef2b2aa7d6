import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';

export function NothingFound() {
  const t = useTranslations('registers');
  return (
    <Card>
      <EmptyState title={t('none')}>{t('none-hint')}</EmptyState>
    </Card>
  );
}
