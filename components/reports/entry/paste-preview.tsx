import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Table, Td, Th } from '@/components/ui/table';
import type { SectionForm } from './form';
import { choicesOf, fieldLabel, fieldText } from './labels';
import type { Outcome, PastePlan, PlannedLine } from './paste-plan';
import { useProblemText } from './use-problem-text';

/** A block far larger than any section is shown in part; all of it is counted above. */
const SHOWN = 200;

const TONES: Record<Outcome, 'success' | 'neutral' | 'warning'> = {
  take: 'success',
  same: 'neutral',
  blank: 'neutral',
  unreadable: 'warning',
  computed: 'neutral',
  unmatched: 'warning',
  heading: 'neutral',
  beyond: 'warning',
  'not-asked': 'warning',
};

export function PastePreview({ form, plan }: { form: SectionForm; plan: PastePlan }) {
  const t = useTranslations('typing.paste');
  const { lines } = plan;
  return (
    <>
      <Table caption={t('preview')} captionHidden dense>
        <thead>
          <tr>
            <Th scope="col" numeric>
              {t('line')}
            </Th>
            <Th scope="col">{t('goes-to')}</Th>
            <Th scope="col">{t('in-block')}</Th>
            <Th scope="col" numeric>
              {t('now')}
            </Th>
            <Th scope="col" numeric>
              {t('then')}
            </Th>
            <Th scope="col">{t('outcome')}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map((line) => (
            <Line key={`${line.line} ${line.key}`} form={form} line={line} />
          ))}
        </tbody>
      </Table>
      {lines.length > SHOWN ? (
        <p className="text-sm">{t('more', { count: lines.length - SHOWN })}</p>
      ) : null}
    </>
  );
}

function Line({ form, line }: { form: SectionForm; line: PlannedLine }) {
  const t = useTranslations('typing.paste');
  const reports = useTranslations('reports');
  const problemText = useProblemText();
  const locale = useLocale();
  const { key, outcome, problem } = line;
  const written = (text: string): string =>
    text === '' || key === null ? '–' : fieldText(form, key, text, reports, locale);
  const why = (): string | null => {
    if (line.differs) return t('differs');
    if (line.notAs !== null) return t('not-as', { other: line.notAs });
    if (problem === 'not-an-option' && key !== null) {
      const choices = choicesOf(form, key).map((choice) => written(choice));
      return t('not-an-option', { choices: choices.join(', ') });
    }
    if (problem === 'not-an-option') return null;
    return problem === null ? null : problemText(problem);
  };
  const reason = why();
  return (
    <tr data-outcome={outcome}>
      <Td numeric className="text-ink-muted">
        {line.line}
      </Td>
      <Th scope="row" className="font-normal">
        {key === null ? line.label || '–' : fieldLabel(form, key, reports, locale)}
      </Th>
      <Td className="max-w-48 break-words">{line.pasted || '–'}</Td>
      <Td numeric className="text-ink-muted">
        {outcome === 'computed' ? '' : written(line.now)}
      </Td>
      <Td numeric className={outcome === 'take' ? 'font-semibold' : 'text-ink-muted'}>
        {outcome === 'computed' ? line.text : written(line.text)}
      </Td>
      <Td>
        <Badge tone={TONES[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
        {reason ? <p className="mt-0.5 text-warning text-xs">{reason}</p> : null}
        {line.note === null ? null : (
          <p className="mt-0.5 text-ink-muted text-xs">{t('note', { note: line.note })}</p>
        )}
      </Td>
    </tr>
  );
}
