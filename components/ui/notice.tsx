import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { VisuallyHidden } from './visually-hidden';

type NoticeTone = 'info' | 'success' | 'warning' | 'error';

interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** For what appears after the page: read out at once (error) or when there is a pause (others). */
  live?: boolean;
  className?: string;
}

const LOOKS: Record<NoticeTone, { icon: LucideIcon; className: string }> = {
  info: { icon: Info, className: 'border-info-line border-s-info bg-info-soft [&>svg]:text-info' },
  success: {
    icon: CircleCheck,
    className: 'border-success-line border-s-success bg-success-soft [&>svg]:text-success',
  },
  warning: {
    icon: TriangleAlert,
    className: 'border-warning-line border-s-warning bg-warning-soft [&>svg]:text-warning',
  },
  error: {
    icon: OctagonAlert,
    className: 'border-danger-line border-s-danger bg-danger-soft [&>svg]:text-danger',
  },
};

export function Notice({
  tone = 'info',
  title,
  children,
  actions,
  live = false,
  className,
}: NoticeProps) {
  const t = useTranslations('common.notice');
  const { icon: Icon, className: look } = LOOKS[tone];
  const role = tone === 'error' ? 'alert' : 'status';
  return (
    <div
      data-card
      role={live ? role : undefined}
      className={cx('flex gap-3 rounded-md border border-s-4 px-4 py-3 text-ink', look, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 flex-1 space-y-1">
        <p className={title ? 'font-semibold' : 'sr-only'}>
          <VisuallyHidden>{t(tone)}: </VisuallyHidden>
          {title}
        </p>
        {children ? <div className="space-y-1 text-sm">{children}</div> : null}
        {actions ? <div className="flex flex-wrap gap-2 pt-1.5">{actions}</div> : null}
      </div>
    </div>
  );
}
