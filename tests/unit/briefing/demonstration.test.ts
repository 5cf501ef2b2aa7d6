import { describe, expect, it } from 'vitest';
import { composeBriefing } from '@/lib/briefing/compose';
import { renderDocx } from '@/lib/briefing/docx/render';
import type { BriefingInput } from '@/lib/briefing/input';
import { boundFigures, documentText } from '@/lib/briefing/walk';
import type { PeriodCode } from '@/lib/domain/quarter';
import { demoBriefingInput } from '@/prisma/demo/briefing-input';
import { BRIEFINGS } from '@/prisma/demo/meetings';
import { makeReports } from '@/prisma/demo/reports';
import { assertArticleFacts } from '../../support/article-facts';
import { recount, rewrite } from '../../support/briefing-recount';
import { openDocx } from '../../support/docx-file';

/* The demonstration's own data, with the catalogue as shipped: what the product will write. */

const PERIODS: readonly PeriodCode[] = [
  '2012-Q1',
  '2012-Q2',
  '2012-Q3',
  '2012-Q4',
  '2013-Q1',
  '2013-Q2',
];

const reports = makeReports();

function inputOf(period: PeriodCode): BriefingInput {
  const briefing = BRIEFINGS.find((one) => one.period === period);
  return demoBriefingInput(
    briefing ?? { period, number: 1, signedOn: '2013-07-05', issued: false },
    reports,
  );
}

describe('the demonstration', () => {
  it('says every fact of the article for the first quarter of 2013, in text and file', async () => {
    const document = composeBriefing(inputOf('2013-Q1'));
    assertArticleFacts(documentText(document));
    assertArticleFacts((await openDocx(await renderDocx(document))).text);
  });

  it.each(PERIODS)('agrees with its reports in %s', (period) => {
    const input = inputOf(period);
    const wrong = boundFigures(composeBriefing(input)).filter(({ source, value, style, text }) => {
      const expected = recount(input.province, source);
      const agrees = expected !== null && Math.abs(expected - value) < 1e-6;
      return !agrees || text !== rewrite(value, style);
    });
    expect(wrong).toEqual([]);
  });

  it.each(PERIODS)('says nothing unknown in %s', (period) => {
    expect(documentText(composeBriefing(inputOf(period)))).not.toMatch(
      /[–—]|null|NaN|undefined|\[object/,
    );
  });

  it('writes another briefing for each quarter', () => {
    const paragraphs = PERIODS.map((period) =>
      documentText(composeBriefing(inputOf(period))).split('\n'),
    );
    for (const [index, lines] of paragraphs.entries()) {
      const before = new Set(paragraphs[index - 1]);
      const fresh = lines.filter((line) => line.length > 60 && !before.has(line));
      expect(fresh.length).toBeGreaterThan(12);
    }
  });
});
