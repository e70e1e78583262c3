/** What the bench of the assignment says, in Vietnamese like all of the launcher. */
export const messages = {
  time: (row: { files: number; reviewers: number; k: number; ms: number }): string =>
    `${row.files} hồ sơ × ${row.reviewers} thành viên, mỗi hồ sơ ${row.k} người đọc: ${row.ms} ms`,
  oracle: (result: { cases: number; equal: number }): string => `Trùng kết quả tối ưu của HiGHS: ${result.equal}/${result.cases} bài toán ngẫu nhiên`,
};
