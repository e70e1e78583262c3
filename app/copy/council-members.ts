/** Words of the pages on which the secretary notes what the members know and how many files they take. */
export const councilMembersCopy = {
  title: "Ủy viên hội đồng",
  lead: "Lĩnh vực chuyên môn và số hồ sơ tối đa của mỗi người, dùng khi chia hồ sơ. Ai là thành viên do quản trị viên trao vai trò.",
  back: "Việc của hội đồng",
  plan: "Chia hồ sơ cho ủy viên chấm",
  caption: "Thành viên hội đồng, lĩnh vực chuyên môn và số hồ sơ",
  columns: { name: "Họ và tên", roles: "Vai trò", unit: "Đơn vị", fields: "Lĩnh vực chuyên môn", load: "Đang có", capacity: "Tối đa", change: "Thay đổi" },
  noFields: "chưa ghi",
  noUnit: "không ghi đơn vị",
  noLimit: "không giới hạn",
  files: (files: number) => `${files} hồ sơ`,
  deputyChair: "Phó chủ tịch hội đồng",
  change: "Sửa",
  saved: "Đã lưu.",
  emptyTitle: "Hội đồng chưa có thành viên",
  emptyBody: "Quản trị viên cần trao vai trò hội đồng cho tài khoản của từng người.",
} as const;

export const councilMemberCopy = {
  title: "Lĩnh vực và số hồ sơ tối đa",
  back: "Ủy viên hội đồng",
  fields: "Lĩnh vực chuyên môn",
  fieldsHint: "Chọn những lĩnh vực người này am hiểu. Không chọn lĩnh vực nào nghĩa là chưa rõ.",
  capacity: "Số hồ sơ tối đa cùng lúc",
  capacityHint: (load: number) => `Của hội đồng này, từ 0 đến 999. Để trống nếu không giới hạn. Đang có ${load} hồ sơ.`,
  files: "hồ sơ",
  deputy: "Chức danh trong hội đồng",
  deputyItem: "Là phó chủ tịch hội đồng",
  deputyHint: "Dùng cho quy định “có chủ tịch hoặc phó chủ tịch chấm”. Không cho thêm quyền nào.",
  submit: "Lưu",
} as const;
