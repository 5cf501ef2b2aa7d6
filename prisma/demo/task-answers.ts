import type { PeriodCode } from '@/lib/domain/quarter';
import type { AnsweredTask, TaskState } from '@/lib/domain/task';
import { TASKS } from './meetings';
import { noise, pick } from './noise';
import { authorsOf, displayNameOf } from './people';
import type { Instant, Story } from './plan';
import { DEPARTMENT, type DemoUnit } from './units';

type Words = Readonly<Record<TaskState, readonly [string, ...string[]]>>;

/** What units wrote, by the task's section. Without numbers: those are in the figures. */
const WORDS: Readonly<Record<string, Words>> = {
  email: {
    done: [
      'Các phòng, ban và xã, thị trấn đã gửi, nhận văn bản qua thư điện tử của tỉnh; giấy mời họp chỉ gửi bản giấy khi có đề nghị.',
      'Đã nhắc các đơn vị kiểm tra hộp thư hằng ngày; văn bản thường đều gửi qua thư điện tử.',
    ],
    'in-progress': [
      'Khối phòng, ban đã dùng thường xuyên. Một số xã còn gửi bản giấy song song, đang tiếp tục nhắc nhở.',
      'Đang tập huấn lại cho cán bộ văn phòng các xã; sẽ xong trong quý sau.',
    ],
    'not-started': ['Chưa triển khai thêm do đang chờ cấp lại mật khẩu cho các hộp thư của xã.'],
  },
  'internet-agents': {
    done: [
      'Đã kiểm tra cùng Đội 814 huyện, nhắc nhở chủ điểm về giờ hoạt động và khoảng cách đến trường học.',
      'Đã rà soát toàn bộ đại lý trên địa bàn, cho ký cam kết về giờ mở, đóng cửa.',
    ],
    'in-progress': [
      'Đã kiểm tra một phần số điểm; các điểm ở xã xa kiểm tra tiếp trong tháng tới.',
      'Đang rà soát hồ sơ các điểm gần trường học, chưa xong.',
    ],
    'not-started': ['Chưa kiểm tra trong quý do Đội 814 tập trung cho đợt cao điểm khác.'],
  },
  'prepaid-sim': {
    done: [
      'Đã phổ biến Thông tư đến các điểm đăng ký thông tin thuê bao và kiểm tra tại chỗ.',
      'Đã phối hợp các doanh nghiệp viễn thông nhắc nhở các điểm bán SIM trên địa bàn.',
    ],
    'in-progress': [
      'Đã phổ biến Thông tư; việc kiểm tra điểm bán lưu động còn khó do chưa có lực lượng chuyên trách.',
      'Đang lập danh sách điểm đăng ký để kiểm tra.',
    ],
    'not-started': ['Chưa tổ chức kiểm tra được, đề nghị Thanh tra Sở hỗ trợ.'],
  },
  cables: {
    done: ['Đã làm gọn xong các tuyến được giao.'],
    'in-progress': [
      'Đang làm; một số đoạn chờ điện lực cắt điện để thi công.',
      'Các doanh nghiệp đang làm từng đoạn, vướng ở những cột dùng chung nhiều đơn vị.',
    ],
    'not-started': ['Chưa khởi công do các doanh nghiệp chưa thống nhất phương án và kinh phí.'],
  },
  sanctions: {
    done: [
      'Đã kiểm tra theo kế hoạch, xử lý các trường hợp vi phạm và báo cáo ở phần xử phạt.',
      'Đã phối hợp Thanh tra Sở kiểm tra; các vi phạm phát hiện đều đã xử lý.',
    ],
    'in-progress': [
      'Đang kiểm tra các cơ sở in và phát hành; kết quả sẽ báo cáo kỳ sau.',
      'Còn một số hồ sơ đang xử lý, chưa ra quyết định.',
    ],
    'not-started': ['Chưa kiểm tra được trong quý do thiếu người.'],
  },
};

function stateOf(unit: string, section: string): TaskState {
  const luck = noise(unit, section, 'task');
  // No unit has finished its routes in the registers
  if (luck < 0.55 && section !== 'cables') return 'done';
  return luck < 0.92 ? 'in-progress' : 'not-started';
}

/** The tasks of a unit's report; answered where it is complete. None where none were given. */
export function tasksOf(
  { code }: Pick<DemoUnit, 'code'>,
  period: PeriodCode,
  story: Story,
): AnsweredTask[] {
  if (code === DEPARTMENT.code) return [];
  return TASKS.filter((task) => task.period === period).map(
    ({ id, position, text, section, dueOn }) => {
      const state = stateOf(code, section);
      const words = WORDS[section]?.[state];
      // After the last section, on the day on which the report was begun.
      const at = `${story.begunAt.slice(0, 10)}T18:${String(10 + position).padStart(2, '0')}:00+07:00`;
      const answer =
        story.filled === null && words
          ? {
              state,
              text: pick(words, code, section, 'words'),
              at: new Date(at as Instant).toISOString(),
              by: displayNameOf(authorsOf(code).officer),
            }
          : null;
      return { id, position, text, section, dueOn, answer };
    },
  );
}
