import { useLocale, useTranslations } from 'next-intl';
import { deadlineOf } from '@/lib/domain/register';
import type { RevisionContent } from '@/lib/domain/revision';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { UNKNOWN } from '@/lib/format/locale';
import { CELLS } from './cells';

/** What the section's register says: routes with their deadlines, or the points that do not operate. */
export function PrintedRegisters({
  section,
  content,
}: {
  section: string;
  content: RevisionContent;
}) {
  if (section === 'cables' && content.routes.length > 0) return <Routes {...content} />;
  if (section === 'post-offices' && content.postOffices.length > 0) return <Points {...content} />;
  return null;
}

function Routes({ routes }: Pick<RevisionContent, 'routes'>) {
  const t = useTranslations('reports.routes');
  const print = useTranslations('print');
  const locale = useLocale();
  return (
    <table className={`${CELLS} mt-1`}>
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('route')}</th>
          <th scope="col">{print('deadline')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => (
          <tr key={route.id}>
            <th scope="row" className="font-normal">
              {route.name} ({t('from-to', { from: route.from, to: route.to })})
            </th>
            <td>{formatImpreciseDate(deadlineOf(route), locale)}</td>
            <td>
              {[
                route.state ? t(`states.${route.state}`) : UNKNOWN,
                ...(route.percent === null ? [] : [`${route.percent}%`]),
                ...(route.remark ? [route.remark] : []),
              ].join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Points({ postOffices }: Pick<RevisionContent, 'postOffices'>) {
  const t = useTranslations('reports.post-offices');
  const print = useTranslations('print');
  const locale = useLocale();
  const apart = postOffices.filter(({ state }) => state !== 'operating');
  if (apart.length === 0) return null;
  return (
    <table className={`${CELLS} mt-1`}>
      <caption className="py-1 text-start text-sm italic">{print('not-operating')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('point')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {apart.map(({ id, name, commune, state, reason, since }) => (
          <tr key={id}>
            <th scope="row" className="font-normal">
              {name === commune ? name : `${name} (${commune})`}
            </th>
            <td>
              {[
                state ? t(`states.${state}`) : UNKNOWN,
                ...(reason ? [t(`reasons.${reason}`)] : []),
                ...(since ? [t('since-when', { date: formatImpreciseDate(since, locale) })] : []),
              ].join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
