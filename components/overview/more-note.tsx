import { useTranslations } from 'next-intl';
import { SoftLink } from '@/components/ui/soft-link';

interface MoreNoteProps {
  of: 'routes' | 'offices';
  count: number;
  href: string;
}

/** How many a long list leaves out, and where they all are; nothing where it leaves out none. */
export function MoreNote({ of, count, href }: MoreNoteProps) {
  const t = useTranslations('overview.more');
  if (count === 0) return null;
  return (
    <p className="px-4 py-2 text-ink-muted text-sm">
      {t.rich(of, {
        count,
        link: (chunks) => (
          <SoftLink className="link" href={href}>
            {chunks}
          </SoftLink>
        ),
      })}
    </p>
  );
}
