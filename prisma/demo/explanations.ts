const BY_RULE: Readonly<Record<string, string>> = {
  'dossiers-carried-over-as-before':
    'Rà soát lại khi chuyển kỳ: 03 hồ sơ đã bị tính hai lần ở kỳ trước.',
  'internet-fines-collected-within-decided':
    'Gồm cả tiền phạt của các quyết định kỳ trước nộp trong kỳ này.',
  'sanction-fines-collected-within-decided-internet':
    'Gồm cả tiền phạt của các quyết định kỳ trước nộp trong kỳ này.',
  'unusual:sanction-fines-collected-printing-publishing':
    'Số phạt của đợt kiểm tra cơ sở in tháng 3 nộp trong quý này.',
  'unusual:sanction-fines-decided-telecom':
    'Đợt kiểm tra bán SIM đã kích hoạt sẵn tháng 5; số đã đối chiếu với quyết định.',
  'unusual:sanction-fines-collected-telecom': 'Phần lớn số phạt trong kỳ đã nộp ngay.',
  'blank:prepaid-sim':
    'Chưa thống kê được số liệu theo từng chỉ tiêu; tình hình nêu ở phần đánh giá.',
};

/** What an officer wrote to a warning. @throws Error for one that the demonstration does not mean */
export function explanationOf(key: string): string {
  const written = BY_RULE[key];
  if (written !== undefined) return written;
  if (key.startsWith('missing:')) {
    return 'Đang phối hợp các ngành thống kê chỉ tiêu còn trống, sẽ bổ sung kỳ sau.';
  }
  throw new Error(`The demonstration has no explanation of ${key}`);
}
