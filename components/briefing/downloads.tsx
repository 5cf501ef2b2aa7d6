import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { FORMATS } from './formats';

export function Downloads({ period }: { period: string }) {
  const t = useTranslations('briefing.downloads');
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-2">
      {FORMATS.map((format, index) => (
        <LinkButton
          key={format}
          href={`/api/briefings/${period}/briefing.${format}`}
          prefetch={false}
          download
          size="sm"
          variant={index === 0 ? 'primary' : 'secondary'}
        >
          <Download aria-hidden />
          {t(format)}
        </LinkButton>
      ))}
    </nav>
  );
}
