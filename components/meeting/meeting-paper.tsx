import { PaperFoot, PaperHead } from '@/components/ui/paper-frame';
import type { PaperFrame } from '@/lib/briefing/meeting-frame';
import type { Meeting, MeetingAttendance } from '@/lib/domain/meeting';
import { formatOfficialDate } from '@/lib/format/dates';
import { formatQuarterInText } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';

interface MeetingPaperProps {
  meeting: Meeting;
  /** Its head and foot; null where the Department's particulars are not entered. */
  frame: PaperFrame | null;
  paper: 'invitation' | 'minutes';
  /** The quarter that the conclusions are for. */
  next: string;
}

/** An official paper, so in Vietnamese whatever the screen's language; nothing unknown is said. */
export function MeetingPaper({ meeting, frame, paper, next }: MeetingPaperProps) {
  const quarter = formatQuarterInText(meeting.period);
  const title = paper === 'invitation' ? 'GIẤY MỜI' : 'BIÊN BẢN';
  return (
    <article
      lang="vi"
      aria-label={`${title} họp giao ban ${quarter}`}
      className="document-face border border-line bg-surface p-5 text-[1.0625rem] leading-relaxed shadow-card sm:p-8 print:border-0 print:p-0 print:text-[14pt] print:leading-snug print:shadow-none"
    >
      {frame ? <PaperHead letterhead={frame.letterhead} /> : null}
      <div className="my-6 text-center font-bold">
        <h2>{title}</h2>
        <p className="text-balance">Họp giao ban công tác thông tin và truyền thông {quarter}</p>
        <hr className="mx-auto mt-1 w-1/3 border-ink" />
      </div>
      {paper === 'invitation' ? (
        <Invitation meeting={meeting} frame={frame} />
      ) : (
        <Minutes meeting={meeting} next={next} />
      )}
    </article>
  );
}

function Invitation({ meeting, frame }: Pick<MeetingPaperProps, 'meeting' | 'frame'>) {
  return (
    <>
      {frame ? (
        <p className="mb-1.5 text-justify indent-[1.27cm]">
          {frame.body} trân trọng kính mời {meeting.invited ? `${meeting.invited} ` : 'các đơn vị '}
          dự họp giao ban như sau:
        </p>
      ) : null}
      <Facts meeting={meeting} />
      <List title="Nội dung, chương trình" items={meeting.programme} />
      {frame ? (
        <div className="break-inside-avoid">
          <p className="mt-3 text-justify indent-[1.27cm]">
            Đề nghị đại biểu dự họp đúng thành phần, thời gian nêu trên./.
          </p>
          <PaperFoot signature={frame.signature} recipients={frame.recipients} />
        </div>
      ) : null}
    </>
  );
}

function Minutes({ meeting, next }: Pick<MeetingPaperProps, 'meeting' | 'next'>) {
  return (
    <>
      <Facts meeting={meeting} />
      <Attendance attendance={meeting.attendance} />
      <List title="Nội dung, chương trình" items={meeting.programme} />
      <List
        title={`Kết luận và nhiệm vụ ${formatQuarterInText(next)}`}
        items={meeting.conclusions}
      />
      {/* The last words stay on the page of the signatures. */}
      <div className="break-inside-avoid">
        <p className="mt-3 text-justify indent-[1.27cm]">
          Cuộc họp kết thúc vào …… giờ …… phút cùng ngày./.
        </p>
        <div className="mt-8 grid grid-cols-2 gap-4 text-center">
          <Signer title="THƯ KÝ" name="" />
          <Signer title="CHỦ TRÌ" name={meeting.chairName} />
        </div>
      </div>
    </>
  );
}

/** With room for the hand between title and name. */
function Signer({ title, name }: { title: string; name: string }) {
  return (
    <div>
      <p className="font-bold">{title}</p>
      <p className="text-[0.9em] italic">(Ký, ghi rõ họ tên)</p>
      <p className="mt-16 font-bold">{name}</p>
    </div>
  );
}

function Facts({ meeting }: { meeting: Meeting }) {
  const { startsAt, heldOn, place, chairName, chairTitle } = meeting;
  const [hour, minute] = startsAt?.split(':') ?? [];
  const facts = [
    ['Thời gian', `${hour ? `${hour} giờ ${minute}, ` : ''}${formatOfficialDate(heldOn)}`],
    ['Địa điểm', place],
    ['Chủ trì', [chairName, chairTitle].filter((part) => part !== '').join(', ')],
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
