import { describe, expect, it } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import type { BriefingInput } from '@/lib/briefing/input';
import { documentText } from '@/lib/briefing/walk';
import type { UnitQuarter } from '@/lib/domain/province';
import { assertArticleFacts } from '../../support/article-facts';
import { articleInput } from '../../support/briefing-fixture';

const textOf = (input: BriefingInput) => documentText(composeBriefing(input));

/** The article's input with one unit's report changed. */
function withUnit(code: string, change: (entry: UnitQuarter) => UnitQuarter): BriefingInput {
  const input = articleInput();
  const { current } = input.province;
  const units = current.units.map((entry) => (entry.unit.code === code ? change(entry) : entry));
  return { ...input, province: { ...input.province, current: { ...current, units } } };
}

const withNumber = (code: string, indicator: string, value: number | null) =>
  withUnit(code, (entry) => ({
    ...entry,
    figures: {
      texts: entry.figures?.texts ?? {},
      numbers: { ...entry.figures?.numbers, [indicator]: value },
    },
  }));

const withText = (code: string, indicator: string, value: string | null) =>
  withUnit(code, (entry) => ({
    ...entry,
    figures: {
      numbers: entry.figures?.numbers ?? {},
      texts: { ...entry.figures?.texts, [indicator]: value },
    },
  }));

describe('the first quarter of 2013', () => {
  it('says every fact of the province’s own briefing', () => {
    assertArticleFacts(textOf(articleInput()));
  });

  it('says them in words of its own', () => {
    const text = textOf(articleInput()).toLocaleLowerCase('vi');
    for (const phrase of [
      'đã hoàn thành bàn giao, nghiệm thu đối với',
      'tình hình triển khai sử dụng thư điện tử tại các huyện',
      'đã chủ động phối hợp với các ngành liên quan',
      'như vậy sẽ không hoàn thành theo tiến độ',
      'vẫn còn tồn tại một số khó khăn, hạn chế',
    ]) {
      expect(text).not.toContain(phrase);
    }
  });

  // Each fact comes from data: taken away there, it is no longer said.
  const cases: readonly [name: string, input: () => BriefingInput][] = [
    ['a unit handed over later', () => withText('798', 'one-stop-project-state', 'plan-agreed')],
    [
      'another order of handing over',
      () => withText('794', 'one-stop-project-handed-over-on', '2013-03-30'),
    ],
    ['another quarter expected', () => withText('800', 'one-stop-project-expected', '2013-Q4')],
    ['more dossiers late', () => withNumber('802', 'dossiers-resolved-late', 5000)],
    ['a fifth unit above the target', () => withNumber('794', 'dossiers-resolved-late', 0)],
    ['a directive that was not issued', () => withText('801', 'email-directive-issued', 'no')],
    ['a fourth directive', () => withText('808', 'email-directive-issued', 'yes')],
    [
      'a route begun',
      () =>
        withUnit('803', (entry) => ({
          ...entry,
          routes: entry.routes.map((route) => ({ ...route, state: 'in-progress' })),
        })),
    ],
    [
      'a route extended by another body',
      () =>
        withUnit('803', (entry) => ({
          ...entry,
          routes: entry.routes.map((route) => ({
            ...route,
            extensions: route.extensions.map((extension) => ({ ...extension, authority: 'Sở' })),
          })),
        })),
    ],
    ['one more post office suspended', () => withNumber('808', 'post-offices-suspended', 1)],
    [
      'no certificates appraised',
      () => ({ ...articleInput(), province: withoutNumbers(/^internet-certificates-/) }),
    ],
    [
      'another team',
      () => ({
        ...articleInput(),
        profile: { ...articleInput().profile, inspectionTeam: 'Đội kiểm tra liên ngành' },
      }),
    ],
    ['no topics', () => ({ ...articleInput(), province: withoutTexts('broadcast-topics') })],
    [
      'no assessment of the SIM trade',
      () => ({ ...articleInput(), province: withoutTexts('sim-assessment') }),
    ],
    [
      'another chair',
      () =>
        articleInput({
          meeting: {
            heldOn: '2013-04-05',
            place: 'Tân An',
            chairName: 'Trần Văn B',
            chairTitle: 'Giám đốc Sở',
          },
        }),
    ],
    ['no meeting', () => articleInput({ meeting: null })],
    ['a task less', () => articleInput({ tasks: articleInput().tasks.slice(0, 4) })],
  ];
  it.each(cases)('says otherwise after %s', (_name, input) => {
    expect(() => assertArticleFacts(textOf(input()))).toThrow();
  });

  it('says a changed figure wherever it counts', () => {
    const before = textOf(articleInput());
    const after = textOf(withNumber('796', 'dossiers-received-direct', 9000));
    expect(before).toContain('tiếp nhận 15.113 hồ sơ');
    expect(after).toContain('tiếp nhận 23.093 hồ sơ');
  });
});

function withoutNumbers(pattern: RegExp): BriefingInput['province'] {
  return without((figures) => ({
    ...figures,
    numbers: Object.fromEntries(
      Object.entries(figures.numbers).filter(([code]) => !pattern.test(code)),
    ),
  }));
}

function withoutTexts(code: string): BriefingInput['province'] {
  return without((figures) => ({ ...figures, texts: { ...figures.texts, [code]: null } }));
}

function without(
  change: (figures: NonNullable<UnitQuarter['figures']>) => UnitQuarter['figures'],
): BriefingInput['province'] {
  const { province } = articleInput();
  const units = province.current.units.map((entry) => ({
    ...entry,
    figures: entry.figures && change(entry.figures),
  }));
  return { ...province, current: { ...province.current, units } };
}
