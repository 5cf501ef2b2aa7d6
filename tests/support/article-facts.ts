import assert from 'node:assert/strict';

/*
 * The facts of the province's own briefing of the first quarter of 2013 (DOMAIN.md, section 4),
 * looked for in a text however it is worded: which sentence says it, with which numbers and names,
 * and in which order where the order is a fact.
 */

const UNITS = [
  'Tân An',
  'Kiến Tường',
  'Tân Hưng',
  'Vĩnh Hưng',
  'Mộc Hóa',
  'Tân Thạnh',
  'Thạnh Hóa',
  'Đức Huệ',
  'Đức Hòa',
  'Bến Lức',
  'Thủ Thừa',
  'Tân Trụ',
  'Cần Đước',
  'Cần Giuộc',
  'Châu Thành',
] as const;

const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[ \t]+/g, ' ');

/** Sentences, and the lines that are none (headings, items). */
const sentencesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => line.split(/(?<=[^.]\.)\s+(?=[\p{Lu}\d])/u));

/** Whether the patterns follow each other in a text. */
function follow(text: string, patterns: readonly RegExp[]): boolean {
  let rest = text;
  for (const pattern of patterns) {
    const match = pattern.exec(rest);
    if (!match) return false;
    rest = rest.slice(match.index + match[0].length);
  }
  return true;
}

const named = (text: string): string[] => UNITS.filter((name) => text.includes(name));

/** @throws AssertionError naming the first fact that the text does not say. */
export function assertArticleFacts(source: string): void {
  const text = tidied(source);
  const sentences = sentencesOf(text);
  const says = (fact: string, ...patterns: readonly RegExp[]): string => {
    const found = sentences.find((sentence) => follow(sentence, patterns));
    assert.ok(found, `Not said: ${fact}`);
    return found;
  };
  const saysAnywhere = (fact: string, ...patterns: readonly RegExp[]): void => {
    for (const pattern of patterns) assert.match(text, pattern, `Not said: ${fact}`);
  };
  const onlyThese = (fact: string, sentence: string, names: readonly string[]): void => {
    assert.deepEqual(named(sentence).sort(), [...names].sort(), `Wrong units: ${fact}`);
  };

  const handedOver = ['Tân An', 'Cần Đước', 'Bến Lức', 'Mộc Hóa'];
  const project = says(
    'software handed over and accepted in 04 units, in this order',
    /giai đoạn 2/i,
    /2012\s*-\s*2015/,
    /bàn giao/,
    /nghiệm thu/,
    /\b04\b/,
    ...handedOver.map((name) => new RegExp(name)),
  );
  onlyThese('software handed over', project, handedOver);
  says(
    'the other units have agreed content and plan, expected by the end of Q3/2013',
    /còn lại/,
    /thống nhất/,
    /nội dung/,
    /phương án|kế hoạch/,
    /cuối quý III\/2013/i,
  );

  says('the province resolved 61% in time', /đúng hạn/, /(?<![\d,])61%/);
  const above = says('units above 80%', /trên 80%/);
  onlyThese('units above 80%', above, ['Châu Thành', 'Đức Hòa', 'Mộc Hóa', 'Cần Giuộc']);
  assert.match(above, /\b04\b/, 'Not said: how many units are above 80%');

  const directives = sentences.find(
    (sentence) =>
      /ban hành/.test(sentence) && /văn bản/.test(sentence) && /thư điện tử/.test(sentence),
  );
  assert.ok(directives, 'Not said: directives on e-mail');
  onlyThese('directives on e-mail', directives, ['Cần Đước', 'Mộc Hóa', 'Đức Huệ']);

  const routes = says(
    '03 routes in Tân An and 01 in Bến Lức, extended to June 2013, not started, at risk',
    /\b03 tuyến/,
    /Tân An/,
    /\b01 tuyến/,
    /Bến Lức/,
    /Ủy ban nhân dân tỉnh/,
    /gia hạn đến tháng 6\/2013/,
    /chưa/,
    /không hoàn thành/,
  );
  assert.match(text, /[Nn]gầm hóa/, 'Not said: cables to be put underground');
  onlyThese('routes at risk', routes, ['Tân An', 'Bến Lức']);

  says('26 of 175 post offices suspended for want of staff', /26\/175/, /tạm ngưng/, /nhân viên/);
  saysAnywhere('post offices of communes', /điểm bưu điện văn hóa xã/i);

  const sim = text.split('\n').find((line) => /SIM/.test(line) && /người khác/.test(line));
  assert.ok(sim, "Not said: trade in SIMs under other people's particulars");
  assert.match(sim, /trực tiếp/, 'Not said: direct sale of SIMs');
  assert.match(sim, /lưu động/, 'Not said: mobile sale of SIMs');
  assert.match(
    sim,
    /huyện.*(chưa|thiếu|không)( thật sự| thực sự)? (kiên quyết|quyết liệt)/,
    'Not said: the district level is not resolute',
  );

  says('inspections by Đội 814', /Đội 814/, /kiểm tra/);
  says('appraisal of certificates', /thẩm định/, /giấy chứng nhận/);
  says('broadcasting from district to commune', /truyền thanh/, /từ (cấp )?huyện đến (cấp )?xã/);
  saysAnywhere(
    'topics of broadcasting',
    /Nghị quyết( Hội nghị)? Trung ương 4[^;\n]*khóa XI/,
    /Nghị quyết, Kết luận( của)?( Hội nghị)? Trung ương 6[^;\n]*khóa XI/,
  );

  says(
    "the quarter's meeting, its chair and the addressees",
    /giao ban quý I\/2013/,
    /Nguyễn Hòa Nhã/,
    /Phó Giám đốc/,
    /[Pp]hòng Văn hóa và Thông tin/,
    /Đài Truyền thanh/,
    /quý II\/2013/,
  );
  const tasks = text.slice(text.search(/NHIỆM VỤ TRỌNG TÂM QUÝ II/));
  const asks = (fact: string, ...patterns: readonly RegExp[]): void => {
    const lines = tasks.split('\n');
    assert.ok(
      lines.some((line) => follow(line, patterns)),
      `Not asked for the next quarter: ${fact}`,
    );
  };
  asks('e-mail', /thư điện tử/);
  asks('Internet and online games', /Internet/i, /trò chơi/);
  asks('Circular 04/2012/TT-BTTTT', /Thông tư/, /04\/2012\/TT-BTTTT/);
  asks('tidying cables on power poles, phase 1', /cáp viễn thông/, /cột điện/, /giai đoạn 1/);
  asks(
    'inspection and sanctions',
    /kiểm tra/i,
    /bưu chính/,
    /viễn thông/,
    /[Ii]nternet/,
    /in\b/,
    /phát hành/,
  );
}
