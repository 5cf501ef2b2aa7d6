/*
 * Words that judge, each with the rule that allows it. Nothing else in a briefing judges by itself:
 * the rest are figures, and opinions carried over from the reports.
 */

interface TargetRule {
  /** Least distance above the target, as a fraction, on the good side. */
  readonly from: number;
  readonly words: string;
}

/** How a rate stands to its target. */
const TARGET_RULES: readonly TargetRule[] = [
  { from: 0.05, words: 'vượt chỉ tiêu' },
  { from: 0, words: 'đạt chỉ tiêu' },
  { from: -0.05, words: 'sát nhưng chưa đạt chỉ tiêu' },
  { from: -0.15, words: 'chưa đạt chỉ tiêu' },
  { from: Number.NEGATIVE_INFINITY, words: 'còn cách xa chỉ tiêu' },
];

export function targetWords(
  value: number,
  target: number,
  direction: 'higher' | 'lower' | 'neutral',
): string {
  const above = direction === 'lower' ? target - value : value - target;
  const rule = TARGET_RULES.find(({ from }) => above >= from - 1e-9);
  return rule?.words ?? '';
}

interface OverallRule {
  readonly when: (better: number, worse: number, same: number) => boolean;
  readonly words: string;
}

/** How a quarter went, from how many of the main indicators went which way. */
const OVERALL_RULES: readonly OverallRule[] = [
  {
    when: (better, worse) => better > 0 && worse === 0,
    words: 'tình hình có chuyển biến tích cực, không có chỉ tiêu chủ yếu nào kém đi',
  },
  {
    when: (better, worse) => better >= 2 * worse && better > 0,
    words: 'tình hình có chuyển biến tích cực ở phần lớn các chỉ tiêu',
  },
  {
    when: (better, worse) => better > worse,
    words: 'tình hình có chuyển biến nhưng chưa đồng đều giữa các lĩnh vực',
  },
  {
    when: (better, worse) => worse > better,
    words: 'nhiều chỉ tiêu kém hơn trước, cần được tập trung chỉ đạo khắc phục',
  },
  { when: (better, _worse, same) => better === 0 && same > 0, words: 'tình hình ổn định' },
  { when: () => true, words: 'tình hình chưa có chuyển biến rõ nét' },
];

/** null where too few indicators can be compared to speak of the whole. */
export function overallWords(better: number, worse: number, same: number): string | null {
  if (better + worse + same < 3) return null;
  return OVERALL_RULES.find(({ when }) => when(better, worse, same))?.words ?? null;
}

/** A unit's rate has moved noticeably from this change on: ten points. */
export const NOTICEABLE = 0.1;

/** A share of inspected places in violation of which a warning is given: one in four. */
export const MANY_VIOLATIONS = 0.25;
