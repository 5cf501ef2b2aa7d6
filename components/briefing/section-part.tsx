import { cx } from '@/components/ui/cx';
import type { SectionView } from '@/lib/briefing/edit/view';
import { EmptySection } from './empty-section';
import { Paragraph } from './paragraph';
import type { ParagraphProps } from './use-paragraph';

interface SectionPartProps {
  section: SectionView;
  history: Readonly<Record<string, NonNullable<ParagraphProps['history']>>>;
  orders: Readonly<Record<string, number>>;
}

/** A section of the sheet and those below it; one without words only where some can be added. */
export function SectionPart({ section, history, orders }: SectionPartProps) {
  const { key, level, label, heading, entries, sections } = section;
  const Heading = level === 1 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={heading ? `s-${key}` : undefined} className="space-y-1.5">
      {heading ? (
        <Heading
          id={`s-${key}`}
          className={cx('scroll-mt-24 pt-2 font-bold', label === '' && 'text-ink-muted')}
        >
          {label ? `${label} ` : null}
          {heading}
        </Heading>
      ) : null}
      {entries.map((entry) => (
        <Paragraph
          key={entry.key}
          section={key}
          entry={entry}
          history={history[entry.key] ?? null}
          orderVersion={orders[key] ?? 0}
        />
      ))}
      {entries.length === 0 && sections.length === 0 ? <EmptySection section={key} /> : null}
      {sections.map((below) => (
        <SectionPart key={below.key} section={below} history={history} orders={orders} />
      ))}
    </section>
  );
}
