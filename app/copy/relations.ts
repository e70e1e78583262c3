import type { RelationKind } from "../domain/assignment/relations.ts";

/** Words of the pages on which council members declare what binds them to files, people and units. */
export const relationLabels: Record<RelationKind, string> = {
  family: "Người thân trong gia đình",
  coworker: "Đang hoặc từng làm việc chung",
  interest: "Có lợi ích từ kết quả",
  other: "Quan hệ khác có thể ảnh hưởng đến sự khách quan",
};

export const recusalCopy = {
  title: "Tôi có liên quan đến hồ sơ này",
  link: "Tôi có liên quan đến hồ sơ này",
  lead: "Khai ở đây khi quan hệ của bạn với tác giả, đơn vị hoặc kết quả khiến bạn không nên tham gia xét hồ sơ. Khai được bất cứ lúc nào trước khi hội đồng kết luận.",
  effect:
    "Sau khi khai, việc phân công của bạn kết thúc và bạn không mở được hồ sơ này nữa. Phiếu bạn đã nộp hoặc đang soạn được giữ lại nhưng không tính. Nếu bạn là chủ tịch hoặc thư ký hội đồng, hồ sơ cần người khác giữ vai trò đó thì mới đi tiếp được. Muốn tham gia trở lại, chủ tịch phải cho phép bằng văn bản.",
  kind: "Bạn liên quan thế nào?",
  reason: "Nói rõ",
  reasonHint: "Chỉ chủ tịch và thư ký hội đồng đọc được. Ví dụ: tôi từng tham gia xây dựng giải pháp này.",
  submit: "Khai và thôi tham gia xét hồ sơ",
  done: "Đã ghi nhận. Chủ tịch và thư ký hội đồng được báo; hồ sơ không còn trong danh sách của bạn.",
  byRelation: "Theo quan hệ đã khai trước của ủy viên.",
} as const;

export const relationsCopy = {
  title: "Quan hệ cần tránh khi chấm",
  link: "Khai quan hệ cần tránh khi chấm",
  lead: "Khai trước những người và đơn vị mà bạn không nên chấm hồ sơ. Thư ký chỉ thấy rằng bạn có liên quan đến một hồ sơ, không thấy danh sách này.",
  back: "Phiếu chấm của tôi",
  none: "Bạn chưa khai quan hệ nào.",
  caption: "Những quan hệ bạn đã khai, mới nhất ở trên",
  columns: { name: "Người hoặc đơn vị", kind: "Quan hệ", at: "Khai lúc", end: "Thôi khai" },
  end: "Thôi khai",
  formTitle: "Khai thêm",
  effect:
    "Hồ sơ của người hoặc đơn vị này sẽ không được giao cho bạn. Nếu bạn đang được giao một hồ sơ như vậy, việc phân công kết thúc ngay và bạn không mở được hồ sơ đó nữa.",
  kind: "Quan hệ",
  person: "Thư điện tử của người đó",
  personHint: "Ghi một người, hoặc chọn một đơn vị ở dưới. Trang này không cho biết địa chỉ có tài khoản hay không.",
  unit: "Đơn vị",
  unitHint: "Tính cả đơn vị trước và sau sáp nhập. Đơn vị bạn đang công tác thì không cần khai.",
  submit: "Khai quan hệ này",
  done: {
    "da-khai": "Đã khai. Hồ sơ có liên quan sẽ không được giao cho bạn.",
    "da-khai-va-rut": "Đã khai. Bạn thôi được phân công ở những hồ sơ có liên quan; chủ tịch và thư ký hội đồng được báo.",
    "da-bo": "Đã thôi khai quan hệ này.",
  },
} as const;

export const recusedCopy = {
  title: "Tự khai có liên quan",
  caption: "Thành viên hội đồng đã khai có liên quan đến hồ sơ này",
  columns: { name: "Họ và tên", kind: "Liên quan", at: "Khai lúc", reason: "Lý do" },
} as const;
