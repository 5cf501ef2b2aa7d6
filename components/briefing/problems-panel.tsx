import { useTranslations } from 'next-intl';
import type { BriefingView, EntryView, SectionView } from '@/lib/briefing/edit/view';

/** The paragraphs in their order. */
export const entriesIn = (view: BriefingView): EntryView[] => {
  const of = (section: SectionView): EntryView[] => [
    ...section.entries,
    ...section.sections.flatMap(of),
  ];
  return [...view.sections.flatMap(of), ...of(view.closing)];
};

/** Numbers of the text that say other than the data. */
export const disagreementsIn = (view: BriefingView): number =>
  entriesIn(view)
    .filter(({ dropped }) => !dropped)
    .flatMap(({ parts }) => parts)
    .filter((part) => part.type === 'typed' && part.state === 'differs').length;

/** Where the text and the data part, or the data moved on under an edited paragraph. */
export function ProblemsPanel({ view, issued }: { view: BriefingView; issued: boolean }) {
  const t = useTranslations('briefing.problems');
  const problems = entriesIn(view)
    .filter(({ dropped }) => !dropped)
    .flatMap((entry) => [
      ...entry.parts.flatMap((part) => {
        if (part.type === 'typed' && part.state === 'differs') {
          return [
            { key: entry.key, text: t('differs', { text: part.text, actual: part.actual ?? '' }) },
          ];
        }
        return part.type === 'figure' && part.lost
          ? [{ key: entry.key, text: t('lost', { text: part.text }) }]
          : [];
      }),
      ...(entry.outdated ? [{ key: entry.key, text: t('outdated') }] : []),
    ]);
  if (problems.length === 0) {
    return <p className="text-success text-sm">{issued ? t('none-issued') : t('none')}</p>;
  }
  return (
    <ul className="space-y-1.5 text-sm">
      {problems.map(({ key, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one paragraph may have the same problem twice
        <li key={`${key}-${index}`}>
          <a href={`#p-${key}`} className="link">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
