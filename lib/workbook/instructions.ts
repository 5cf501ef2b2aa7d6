import type { ReportDetail } from '@/lib/domain/report-detail';
import { formatDate } from '@/lib/format/dates';
import { formatQuarter, formatQuarterInText } from '@/lib/format/quarters';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { SHEET_NAMES } from './words';

/** The first sheet: how the form is filled in and taken back. The first line is its title. */
export function instructionLines({ unit, period, dueOn, previous }: ReportDetail): string[] {
  return [
    `Biểu nhập số liệu ${formatQuarterInText(period.code)} – ${formatUnitTitle(unit)}`,
    `Hạn nộp: ${formatDate(dueOn)}.`,
    'Mỗi phần của báo cáo là một trang tính. Chỉ ghi vào các ô nền vàng; các ô khác đã khóa, tổng và tỷ lệ tự tính.',
    'Chưa có số liệu thì để trống: ô trống là chưa biết, không phải 0. Không phát sinh thì ghi 0.',
    `Cột “${formatQuarter(previous.period)}” là số liệu quý trước, để đối chiếu.`,
    'Số ghi bình thường trong Excel; nếu ghi thành chữ thì viết như 1.234 hoặc 135,5. Ngày viết như 22/01/2013.',
    'Ô có danh sách thì bấm vào mũi tên để chọn. Đơn vị tính đã có ở cột riêng, không ghi vào ô số liệu.',
    `Trang “${SHEET_NAMES.routes}”, “${SHEET_NAMES.postOffices}” (nếu có): ghi tình trạng từng dòng; số tổng ở trang của phần tự đếm. Tuyến, điểm mới ghi vào các dòng trống cuối bảng, khi nạp phần mềm mới thêm vào sổ và đếm.`,
    'Có thể đổi độ rộng cột, in ra giấy. Không xóa cột ẩn đầu tiên và trang tính ẩn: nhờ đó phần mềm biết ô nào là chỉ tiêu nào.',
    'Ghi xong thì lưu dạng .xlsx rồi nạp lại ở trang báo cáo của kỳ, mục “Nạp biểu Excel”. Phần mềm cho xem từng ô sẽ thay đổi trước khi ghi.',
    'Nếu trong lúc đó có người nhập trên phần mềm, phần mềm sẽ hỏi giữ số nào; không có gì bị ghi đè mà không hỏi.',
    'Nhiệm vụ mà cuộc họp giao ban giao cho đơn vị không có trong biểu này: trả lời trên phần mềm, ở trang báo cáo của kỳ, mục “Nhiệm vụ được giao trong quý”.',
    'Bớt, gia hạn tuyến cáp hoặc bớt điểm bưu điện; giải trình cảnh báo, trả lời ý kiến, đính kèm tệp và trình ký thì làm trên phần mềm.',
    'Làm được bằng Microsoft Excel 2010 trở lên và LibreOffice.',
  ];
}
