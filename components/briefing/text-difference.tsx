import { useTranslations } from 'next-intl';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { difference } from '@/lib/briefing/edit/difference';

/** What turns one text into another, word by word; told in words too, not by colour alone. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const t = useTranslations('briefing.difference');
  return (
    <p className="leading-relaxed">
      {difference(before, after).map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name, and never move
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={index}
            className={
              kind === 'removed'
                ? 'bg-danger-soft text-danger decoration-danger'
                : 'bg-success-soft text-success no-underline'
            }
          >
            <VisuallyHidden>{t(kind)} </VisuallyHidden>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
