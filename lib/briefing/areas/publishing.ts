import { type Draft, paragraph } from '../blocks';
import { andCompared } from '../compare';
import type { Facts } from '../facts';
import { maybe, type Phrase, say } from '../phrase';
import { breakdown, counted } from './breakdown';
import { kindsOfViolation } from './violations';

const ALL = 'publishing-establishments';

export function publishing(f: Facts): Draft {
  return {
    key: 'publishing',
    heading: 'Báo chí, in, xuất bản, phát hành',
    blocks: [
      paragraph(f, 'publishing.establishments', [establishments(f)]),
      paragraph(f, 'publishing.inspections', [
        inspections(f),
        kindsOfViolation(f, 'publishing-violations-'),
      ]),
    ],
  };
}

function establishments(f: Facts): Phrase | null {
  const kinds = breakdown(f, ALL, [
    { code: 'press-establishments', words: counted('cơ sở báo chí') },
    { code: 'printing-establishments', words: counted('cơ sở in') },
    { code: 'photocopy-establishments', words: counted('cơ sở photocopy') },
    { code: 'publishing-distributors', words: counted('cơ sở phát hành') },
  ]);
  return say`đến cuối quý, trên địa bàn có ${f.some(ALL)} cơ sở hoạt động báo chí, in, xuất bản, phát hành${maybe(kinds && say`, gồm ${kinds}`)}`;
}

function inspections(f: Facts): Phrase | null {
  const visits = f.total('publishing-inspections');
  if (visits?.value === 0) return say`trong quý chưa tiến hành lượt kiểm tra nào`;
  const at = say` tại ${f.part('publishing-places-inspected', 'publishing-inspections')} cơ sở`;
  const violating = f.total('publishing-places-in-violation');
  const found =
    violating?.value === 0
      ? say`; chưa phát hiện vi phạm`
      : say`; phát hiện ${violating} cơ sở vi phạm`;
  return say`trong quý đã tiến hành ${visits} lượt kiểm tra${maybe(at)}${andCompared(f, 'publishing-inspections')}${maybe(found)}`;
}
