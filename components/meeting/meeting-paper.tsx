import type { Letterhead } from '@/lib/briefing/document';
import type { Meeting, MeetingAttendance } from '@/lib/domain/meeting';
import { formatDate } from '@/lib/format/dates';
import { formatQuarter } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';

interface MeetingPaperProps {
  meeting: Meeting;
  letterhead: Letterhead | null;
  paper: 'invitation' | 'minutes';
  /** The quarter that the conclusions are for. */
  next: string;
}

/** An official paper, so in Vietnamese whatever the screen's language; nothing unknown is said. */
export function MeetingPaper({ meeting, letterhead, paper, next }: MeetingPaperProps) {
  const quarter = formatQuarter(meeting.period, 'vi');
  const title = paper === 'invitation' ? 'GIẤY MỜI' : 'BIÊN BẢN';
  return (
    <article
      lang="vi"
      aria-label={`${title} họp giao ban ${quarter}`}
      className="border border-line bg-surface p-5 font-serif text-base leading-relaxed shadow-card sm:p-8 print:border-0 print:p-0 print:shadow-none"
    >
      {letterhead ? <Head letterhead={letterhead} /> : null}
      <div className="my-6 text-center font-bold">
        <h2>{title}</h2>
        <p className="text-balance">Họp giao ban công tác thông tin và truyền thông {quarter}</p>
      </div>
      <Facts meeting={meeting} />
      <List title="Nội dung, chương trình" items={meeting.programme} />
      {paper === 'minutes' ? (
        <>
          <Attendance attendance={meeting.attendance} />
          <List
            title={`Kết luận và nhiệm vụ ${formatQuarter(next, 'vi')}`}
            items={meeting.conclusions}
          />
          <div className="mt-8 grid grid-cols-2 gap-4 text-center font-bold">
            <p>THƯ KÝ</p>
            <div>
              <p>CHỦ TRÌ</p>
              <p className="mt-16">{meeting.chairName}</p>
            </div>
          </div>
        </>
      ) : null}
    </article>
  );
}

function Head({ letterhead }: { letterhead: Letterhead }) {
  return (
    <div className="grid gap-4 text-center text-sm leading-snug sm:grid-cols-2 print:grid-cols-2">
      <div>
        <p>{letterhead.superiorBody}</p>
        <p className="font-bold">{letterhead.issuingBody}</p>
        <hr className="mx-auto mt-1 w-2/5 border-ink" />
      </div>
      <div>
        <p className="font-bold">{letterhead.nation}</p>
        <p className="font-bold">{letterhead.motto}</p>
        <hr className="mx-auto mt-1 w-1/2 border-ink" />
      </div>
    </div>
  );
}

function Facts({ meeting }: { meeting: Meeting }) {
  const { startsAt, heldOn, place, chairName, chairTitle, invited } = meeting;
  const [hour, minute] = startsAt?.split(':') ?? [];
  const facts = [
    ['Thời gian', `${hour ? `${hour} giờ ${minute}, ` : ''}ngày ${formatDate(heldOn, 'vi')}`],
    ['Địa điểm', place],
    ['Chủ trì', [chairName, chairTitle].filter((part) => part !== '').join(', ')],
    ['Thành phần', invited ?? ''],
  ].filter(([, text]) => text !== '');
  return (
    <dl className="space-y-1.5">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt className="inline font-bold">{name}: </dt>
          <dd className="inline">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="mt-4 font-bold">{title}</h3>
      <ol className="list-decimal space-y-1 ps-6">
        {items.map((item, index) => (
          // Two items may say the same.
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place
          <li key={index}>{item}</li>
        ))}
      </ol>
    </section>
  );
}

function Attendance({ attendance }: { attendance: readonly MeetingAttendance[] }) {
  const noted = attendance.filter(({ presence }) => presence !== null);
  if (noted.length === 0) return null;
  const names = (rows: readonly MeetingAttendance[]) =>
    rows.map(({ unit, by }) => `${formatUnitTitle(unit)}${by ? ` (${by})` : ''}`).join(', ');
  const groups = [
    ['Có mặt', noted.filter(({ presence }) => presence === 'present')],
    ['Cử người dự thay', noted.filter(({ presence }) => presence === 'represented')],
    ['Vắng mặt', noted.filter(({ presence }) => presence === 'absent')],
  ] as const;
  return (
    <section>
      <h3 className="mt-4 font-bold">Đơn vị tham dự</h3>
      {groups.map(([title, rows]) =>
        rows.length > 0 ? (
          <p key={title}>
            {title} ({String(rows.length).padStart(2, '0')} đơn vị): {names(rows)}.
          </p>
        ) : null,
      )}
    </section>
  );
}
