import { useTranslations } from 'next-intl';
import type { PreviewChange } from '@/lib/workbook/preview';
import type { Decisions } from './choices';

interface ChangeNotesProps {
  change: PreviewChange;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}

/** How a cell was read, where that is not evident; an old encoding is converted only on request. */
export function ChangeNotes({ change, decisions, onDecide }: ChangeNotesProps) {
  const t = useTranslations('workbook.preview');
  const { key, notes } = change;
  const { unicode } = decisions;
  return (
    <>
      {notes.formula ? <p className="text-ink-muted text-xs">{t('formula')}</p> : null}
      {notes.readAs ? (
        <p className="text-ink-muted text-xs">{t('read-as', { value: notes.readAs })}</p>
      ) : null}
      {notes.legacy ? (
        <label className="mt-1 flex cursor-pointer items-start gap-2 text-sm">
          <input
            type="checkbox"
            checked={unicode.has(key)}
            onChange={(event) => {
              const chosen = new Set(unicode);
              if (event.target.checked) chosen.add(key);
              else chosen.delete(key);
              onDecide({ ...decisions, unicode: chosen });
            }}
            className="mt-1 size-4 shrink-0 accent-brand"
          />
          <span className="min-w-0">
            {t('legacy', { encoding: notes.legacy.encoding })}{' '}
            <span className="whitespace-pre-line break-words font-medium">
              {notes.legacy.converted}
            </span>
          </span>
        </label>
      ) : null}
    </>
  );
}
