import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { orNotFound, requireAllowed } from '@/app/allowed';
import { overviewHref, viewOf } from '@/components/overview/addresses';
import { Deck } from '@/components/overview/present/deck';
import {
  AreaSlide,
  KeyFiguresSlide,
  TitleSlide,
  WatchSlide,
} from '@/components/overview/present/slides';
import { getProvinceQuarter } from '@/lib/data/province-queries';
import { getRecentQuarters } from '@/lib/data/series-queries';
import { getProvince } from '@/lib/data/unit-queries';
import { overviewOf } from '@/lib/domain/overview/overview';
import { watchOf } from '@/lib/domain/overview/watch';
import { formatQuarter } from '@/lib/format/quarters';
import { ClientMessages } from '@/lib/i18n/client-messages';

type Props = PageProps<'/overview/[period]/present'>;

async function load({ params, searchParams }: Props) {
  const viewer = await requireAllowed('province.read');
  const { period } = await params;
  const view = { ...viewOf(await searchParams), section: null };
  const quarter = await orNotFound(getProvinceQuarter(viewer, period, view.figures));
  return { viewer, view, quarter, code: quarter.current.period.code };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ code }, t, locale] = await Promise.all([
    load(props),
    getTranslations('present'),
    getLocale(),
  ]);
  return { title: t('page-title', { quarter: formatQuarter(code, locale) }) };
}

export default async function PresentPage(props: Props) {
  const { viewer, view, quarter, code } = await load(props);
  const [province, recent, t, locale] = await Promise.all([
    getProvince(viewer),
    getRecentQuarters(viewer, code, view.figures),
    getTranslations('present'),
    getLocale(),
  ]);
  const overview = overviewOf(quarter, view.compare);
  const areas = overview.areas.filter(({ unknown }) => !unknown);
  return (
    <ClientMessages namespaces={['present']}>
      <h1 className="sr-only">{t('page-title', { quarter: formatQuarter(code, locale) })}</h1>
      <Deck count={areas.length + 3} closeHref={overviewHref(code, view)}>
        <TitleSlide overview={overview} province={province?.name ?? ''} />
        <KeyFiguresSlide overview={overview} />
        {areas.map((area) => (
          <AreaSlide key={area.code} area={area} overview={overview} />
        ))}
        <WatchSlide
          overview={overview}
          watched={watchOf(quarter.catalogue, recent, quarter.successions)}
        />
      </Deck>
    </ClientMessages>
  );
}
