import { ClipboardCheck, FileText, Table2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { SignInForm } from './sign-in-form';

/** `ended` in the middle of an entry, whose text the browser kept; `expired` on the way to a page. */
export type SignInReason = 'ended' | 'expired' | 'signed-out';

interface SignInViewProps {
  callbackUrl: string | null;
  /** Why the person is here again, if not by their own will. */
  reason: SignInReason | null;
}

const POINTS = [
  { key: 'file', icon: Table2 },
  { key: 'review', icon: ClipboardCheck },
  { key: 'brief', icon: FileText },
] as const;

export function SignInView({ callbackUrl, reason }: SignInViewProps) {
  const t = useTranslations('sign-in');
  return (
    <div className="mx-auto grid max-w-5xl overflow-hidden rounded-xl border border-line bg-surface shadow-card md:grid-cols-[1fr_26rem] lg:mt-6">
      <div className="relative order-last overflow-hidden bg-brand-strong p-6 text-white sm:p-10 md:order-first">
        <Rings />
        <div className="relative flex h-full max-w-sm flex-col justify-between gap-8">
          <p className="text-balance font-semibold text-xl leading-snug sm:text-2xl">
            {t('panel.title')}
          </p>
          <ul className="space-y-4">
            {POINTS.map(({ key, icon: Icon }) => (
              <li key={key} className="flex gap-3 text-sm text-white/90">
                <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-gold" />
                {t(`panel.points.${key}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="space-y-5 p-6 sm:p-10">
        <div>
          <h1 className="font-semibold text-2xl tracking-tight">{t('title')}</h1>
          <p className="mt-1 text-ink-muted">{t('lead')}</p>
        </div>
        {reason === 'ended' ? (
          <Notice tone="warning" title={t('ended.title')} live>
            <p>{t('ended.text')}</p>
          </Notice>
        ) : null}
        {reason === 'expired' ? <Notice title={t('ended.title')} live /> : null}
        {reason === 'signed-out' ? <Notice tone="success" title={t('signed-out')} live /> : null}
        <SignInForm callbackUrl={callbackUrl} />
        <p className="text-ink-muted text-sm">{t('help')}</p>
      </div>
    </div>
  );
}

/** The mark's rings, very large: quarters round a table. */
function Rings() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 400 400"
      fill="none"
      className="-right-28 -translate-y-1/2 pointer-events-none absolute top-1/2 size-112"
    >
      <g className="stroke-white/8" strokeWidth="34">
        <path d="M210 372a172 172 0 0 0 162-162M28 210a172 172 0 0 0 162 162M190 28A172 172 0 0 0 28 190" />
        <path d="M210 306a106 106 0 0 0 96-96M94 210a106 106 0 0 0 96 96M190 94a106 106 0 0 0-96 96" />
      </g>
      <g className="stroke-gold/70" strokeWidth="34">
        <path d="M210 28a172 172 0 0 1 162 162" />
      </g>
      <path d="M210 94a106 106 0 0 1 96 96" className="stroke-white/8" strokeWidth="34" />
      <circle cx="200" cy="200" r="40" className="fill-white/10" />
    </svg>
  );
}
