import { type Draft, paragraph } from '../blocks';
import { andCompared } from '../compare';
import type { Facts } from '../facts';
import { join, maybe, type Phrase, say } from '../phrase';
import { breakdown, counted } from './breakdown';
import { kindsOfViolation } from './violations';
import { allPlaces, wholeProvince } from './wording';

export function internetAgents(f: Facts): Draft {
  return {
    key: 'internet-agents',
    heading: 'Quản lý Internet và trò chơi điện tử công cộng',
    blocks: [
      paragraph(f, 'internet-agents.places', [places(f), certificates(f)]),
      paragraph(f, 'internet-agents.inspections', [
        inspections(f),
        violations(f),
        kindsOfViolation(f, 'internet-violations-'),
        fines(f),
      ]),
    ],
  };
}

function places(f: Facts): Phrase | null {
  const kinds = breakdown(f, 'internet-places', [
    { code: 'internet-places-with-games', words: counted('điểm có trò chơi điện tử') },
    {
      code: 'internet-places-without-games',
      words: counted('điểm chỉ cung cấp truy nhập Internet'),
    },
  ]);
  const suspended = say`; ${f.part('internet-places-suspended', 'internet-places')} điểm đang tạm ngưng hoạt động`;
  return say`đến cuối quý, ${wholeProvince(f)} có ${f.total('internet-places')} đại lý Internet và điểm trò chơi điện tử công cộng${andCompared(f, 'internet-places')}${maybe(kinds && say`; gồm ${kinds}`)}${maybe(suspended)}`;
}

function certificates(f: Facts): Phrase | null {
  const steps = join(
    [
      say`thẩm định ${f.some('internet-certificates-appraised')} hồ sơ đề nghị cấp giấy chứng nhận`,
      say`cấp ${f.some('internet-certificates-issued')} giấy chứng nhận kinh doanh đại lý Internet`,
      say`thu hồi ${f.some('internet-certificates-revoked')} giấy chứng nhận`,
    ],
    ', ',
    ' và ',
  );
  return say`trong quý, ${allPlaces(f)} đã ${steps}`;
}

function inspections(f: Facts): Phrase | null {
  const visits = f.total('internet-inspections');
  if (visits === null) return null;
  const team = `${f.input.profile.inspectionTeam} ${allPlaces(f)}`;
  if (visits.value === 0) return say`${team} chưa tiến hành lượt kiểm tra nào trong quý`;
  const at = say` tại ${f.part('internet-places-inspected', 'internet-inspections')} điểm`;
  return say`${team} đã tiến hành ${visits} lượt kiểm tra${maybe(at)}${andCompared(f, 'internet-inspections')}`;
}

function violations(f: Facts): Phrase | null {
  const share = f.share('internet-places-in-violation', 'internet-places-inspected');
  const found = f.some('internet-places-in-violation');
  return say`qua kiểm tra phát hiện ${found} điểm vi phạm${maybe(say`, chiếm ${share} số điểm được kiểm tra`)}`;
}

function fines(f: Facts): Phrase | null {
  const collected = say`, đã thu ${f.part('internet-fines-collected', 'internet-fines-decided')}`;
  return say`số tiền phạt theo quyết định là ${f.some('internet-fines-decided')}${maybe(collected)}`;
}
