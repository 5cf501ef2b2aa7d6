import { nextQuarter } from '@/lib/domain/quarter';
import { formatQuarterInText } from '@/lib/format/quarters';
import { departmentBrief } from './areas/wording';
import type { Draft } from './blocks';
import { dayInText, quarterLong } from './dates';
import type { Block } from './document';
import type { Facts } from './facts';
import type { BriefingTask } from './input';
import { lowerFirst, maybe, say, upperFirst } from './phrase';
import { carried } from './unit-words';

/** What the meeting asks of the units for the next quarter; nothing where it asked nothing. */
export function tasks(f: Facts): Draft {
  const given = [...f.input.tasks].sort((a, b) => a.position - b.position);
  const addressees = [...new Set(given.map((task) => carried(task.addressees)))];
  const [first] = addressees;
  return {
    key: 'tasks',
    heading: `Nhiệm vụ trọng tâm ${quarterLong(nextQuarter(f.period))}`,
    blocks:
      first === undefined
        ? []
        : [
            intro(f, addressees.length === 1 ? first : null),
            ...given.map((task, index) => line(task, index, addressees.length > 1)),
          ],
  };
}

function intro(f: Facts, addressees: string | null): Block {
  const next = formatQuarterInText(nextQuarter(f.period));
  const { meeting } = f.input;
  const who = addressees === null ? 'các đơn vị' : lowerFirst(addressees);
  const asked = `đề nghị ${who} thực hiện các nhiệm vụ trọng tâm sau trong ${next}:`;
  const parts =
    meeting === null
      ? say`${upperFirst(asked)}`
      : say`Kết luận cuộc họp giao ban ${formatQuarterInText(f.period)} (${dayInText(meeting.heldOn)}, tại ${lowerFirst(carried(meeting.place))}), đồng chí ${meeting.chairName}, ${chairTitle(f, meeting.chairTitle)}, chủ trì cuộc họp, ${asked}`;
  return { type: 'paragraph', key: 'tasks.intro', parts: maybe(parts) };
}

/** "Phó Giám đốc Sở": within the Department one need not say of what. */
function chairTitle(f: Facts, title: string): string {
  const head = lowerFirst(f.input.profile.headTitle.toLocaleLowerCase('vi'));
  const own = [head, `phó ${head}`].includes(title.toLocaleLowerCase('vi'));
  return own ? `${title} ${departmentBrief(f)}` : title;
}

function line(task: BriefingTask, index: number, named: boolean): Block {
  const text = upperFirst(carried(task.text));
  const who = named ? ` (${carried(task.addressees)})` : '';
  return {
    type: 'item',
    key: `tasks.${task.position}`,
    mark: `${index + 1}.`,
    parts: maybe(say`${text}${who}.`),
  };
}
