import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { WorkbookPreview } from '@/lib/workbook/preview';
import type { PlacedProblem } from '@/lib/workbook/read/interpret';

/** What must be mended in the file first, and what the officer should know besides. */
export function PreviewNotices({ preview }: { preview: WorkbookPreview }) {
  const t = useTranslations('workbook.preview');
  const locale = useLocale();
  const kept = preview.sections.reduce((sum, section) => sum + section.kept, 0);
  const cleared = preview.sections.reduce(
    (sum, { changes }) => sum + changes.filter(({ saved, file }) => saved && !file).length,
    0,
  );
  const { problems, problemCount, strays, strayCount, missing, closed } = preview;
  const remarks = [
    ...closed.map(({ name, changes }) => t('closed', { name: name[locale], count: changes })),
    ...(cleared > 0 ? [t('cleared', { count: cleared })] : []),
    ...strays.map((place) => `${t('place', { ...place })} ${t('stray')}`),
    ...(strayCount > strays.length ? [t('more', { count: strayCount - strays.length })] : []),
    ...(missing > 0 ? [t('missing', { count: missing })] : []),
    ...(kept > 0 ? [t('kept', { count: kept })] : []),
  ];
  return (
    <>
      {problems.length > 0 ? (
        <Notice tone="error" live title={t('problems', { count: problemCount })}>
          <ul className="list-disc space-y-1 ps-5">
            {problems.map((problem) => (
              <li key={`${problem.place.sheet}/${problem.place.row}/${problem.place.column}`}>
                <ProblemText {...problem} />
              </li>
            ))}
            {problemCount > problems.length ? (
              <li>{t('more-problems', { count: problemCount - problems.length })}</li>
            ) : null}
          </ul>
        </Notice>
      ) : null}
      {remarks.length > 0 ? (
        <Notice tone="warning" title={t('remarks')}>
          <ul className="list-disc space-y-1 ps-5">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

function ProblemText({ place, problem, found }: PlacedProblem) {
  const t = useTranslations('workbook');
  const number = useTranslations('common.form.number');
  const what = () => {
    switch (problem) {
      case 'not-a-number':
      case 'negative':
      case 'not-whole':
      case 'too-precise':
      case 'too-large':
      case 'ambiguous':
        return number(problem);
      default:
        return t(`problem.${problem}`);
    }
  };
  return (
    <>
      {t('preview.place', { ...place })} {what()}
      {found ? ` ${t('preview.found', { found })}` : ''}
    </>
  );
}
