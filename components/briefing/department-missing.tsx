import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';

/** Why there is no briefing yet, what is wanting, and who can enter it where. */
export function DepartmentMissing({ canEnter }: { canEnter: boolean }) {
  const t = useTranslations('briefing.missing');
  return (
    <section
      aria-labelledby="missing-heading"
      className="max-w-3xl rounded-lg border border-line bg-surface p-5 shadow-card sm:p-8"
    >
      <div className="flex items-start gap-4">
        <span className="grid size-12 shrink-0 place-items-center rounded-full bg-brand-soft text-brand">
          <Building2 aria-hidden className="size-6" />
        </span>
        <div className="space-y-3">
          <h2 id="missing-heading" className="font-semibold text-xl">
            {t('title')}
          </h2>
          <p>{t('lead')}</p>
          <ul className="list-disc space-y-1 ps-5">
            {(['bodies', 'number', 'place', 'signer', 'recipients'] as const).map((what) => (
              <li key={what}>{t(what)}</li>
            ))}
          </ul>
          <p>{canEnter ? t('then') : t('ask')}</p>
          {canEnter ? (
            <LinkButton href="/admin/department" variant="primary">
              {t('enter')}
            </LinkButton>
          ) : null}
        </div>
      </div>
    </section>
  );
}
