import { ChevronDown, Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-styles';
import { LinkButton } from '@/components/ui/link-button';

const OTHERS = ['pdf', 'xlsx', 'pptx'] as const;

const href = (period: string, format: string) => `/api/briefings/${period}/briefing.${format}`;

/** The Word file is one press away, the other kinds two; links, without a script. */
export function BriefingDownloads({ period }: { period: string }) {
  const t = useTranslations('overview.download');
  return (
    <div className="flex" data-print="hide">
      <LinkButton
        href={href(period, 'docx')}
        prefetch={false}
        download
        size="sm"
        variant="primary"
        className="rounded-e-none"
      >
        <Download aria-hidden />
        {t('docx')}
      </LinkButton>
      <details className="group relative">
        <summary
          className={buttonClass(
            'primary',
            'sm',
            'list-none rounded-s-none border-s border-s-white/50 px-2',
          )}
        >
          <span className="sr-only">{t('others')}</span>
          <ChevronDown aria-hidden className="group-open:rotate-180" />
        </summary>
        <ul className="absolute end-0 z-20 mt-1 min-w-56 rounded-md border border-line bg-surface py-1 shadow-pop">
          {OTHERS.map((format) => (
            <li key={format}>
              <a
                href={href(period, format)}
                download
                className="flex min-h-10 items-center whitespace-nowrap px-3 py-1.5 text-ink text-sm no-underline hover:bg-brand-soft"
              >
                {t(format)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
