import { useTranslations } from 'next-intl';

/** At the head of a page that shows figures, in the demonstration. */
export function DemoNote({ demo }: { demo: boolean }) {
  const t = useTranslations('overview');
  return demo ? <p className="-mt-3 mb-6 text-ink-muted text-xs">{t('demo-note')}</p> : null;
}
