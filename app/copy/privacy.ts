export interface PrivacySection {
  title: string;
  paragraphs: readonly string[];
  items?: readonly string[];
  /** Where the reader does what the section speaks of. */
  link?: { href: string; label: string };
}

export const privacyCopy = {
  title: "Quyền riêng tư",
  description: "Những gì Sáng kiến trẻ công khai, những gì không, và cách rút lại sự đồng ý.",
  lead: "Trang này nói bằng lời thường: điều gì về bạn được công khai, điều gì không, và hỏi ai khi cần.",
  sections: [
    {
      title: "Những gì ai cũng xem được",
      paragraphs: ["Chỉ sáng kiến đã được hội đồng kết luận đạt và Ban tổ chức công bố mới có trang công khai. Trang đó gồm:"],
      items: [
        "tên sáng kiến, tóm tắt, vấn đề, giải pháp, điểm mới, hiệu quả, điều kiện áp dụng;",
        "đơn vị, lĩnh vực, đợt thi đua và đánh giá chung về tính khả thi;",
        "đơn vị nào đã áp dụng, từ khi nào, kết quả ra sao;",
        "quyết định khen thưởng có lấy sáng kiến làm căn cứ;",
        "họ tên, chức danh, đơn vị của tác giả đã đồng ý công khai tên.",
      ],
    },
    {
      title: "Tên của bạn chỉ hiện khi bạn đồng ý",
      paragraphs: [
        "Mỗi tác giả tự quyết định, không ai đánh dấu thay và ô đồng ý không được đánh dấu sẵn. Nếu bạn không đồng ý, trang công khai chỉ ghi số người, ví dụ “1 tác giả chưa đồng ý công khai tên”.",
        "Bạn rút lại sự đồng ý lúc nào cũng được, trong trang hồ sơ của mình. Tên bạn mất khỏi trang công khai, dữ liệu mở và tin mới ngay sau đó. Bản sao mà nơi khác đã tải về từ trước thì hệ thống không thu hồi được.",
      ],
    },
    {
      title: "Những gì không bao giờ công khai",
      paragraphs: [],
      items: [
        "phần nội dung bạn đánh dấu là không công khai khi viết hồ sơ;",
        "hồ sơ nháp, hồ sơ đang xét, hồ sơ không đạt, hồ sơ đã rút;",
        "điểm, phiếu chấm và tên người chấm;",
        "ngày sinh, số điện thoại, thư điện tử, trình độ, tỷ lệ đóng góp của tác giả.",
      ],
    },
    {
      title: "Ai xem được hồ sơ chưa công bố",
      paragraphs: [
        "Tác giả và đồng tác giả; cán bộ xác nhận của đơn vị; thư ký, chủ tịch và ủy viên được phân công của hội đồng; Ban tổ chức; quan sát viên được cấp quyền. Mỗi thay đổi trạng thái đều được ghi nhật ký: ai làm, lúc nào, vì sao.",
        "Hệ thống không xin số căn cước, không hỏi chuyện ngoài hồ sơ, không gửi văn bản của bạn cho dịch vụ trí tuệ nhân tạo bên ngoài. Đừng đưa bí mật nhà nước vào hồ sơ.",
      ],
    },
    {
      title: "Cookie",
      paragraphs: [
        "Chỉ có một cookie, dùng để giữ phiên đăng nhập. Không đăng nhập thì không có cookie. Trang không dùng công cụ theo dõi và không tải gì từ bên thứ ba.",
        "Khi bạn viết hồ sơ, chữ chưa lưu được lên hệ thống được giữ tạm trong trình duyệt trên máy của bạn để không bị mất. Bản giữ tạm bị xóa khi bạn đăng xuất.",
      ],
    },
    {
      title: "Dùng lại dữ liệu công khai",
      paragraphs: [
        "Nội dung công khai được dùng lại theo giấy phép CC BY 4.0: bạn được sao chép, chỉnh sửa, kể cả cho mục đích thương mại, miễn là ghi rõ nguồn.",
      ],
    },
    {
      title: "Hỏi ai",
      paragraphs: [
        "Có tài khoản, bạn tự xem, tải về, sửa, rút lại sự đồng ý và xóa dữ liệu về mình ở trang “Dữ liệu của tôi”.",
        "Muốn sửa, xóa thông tin về mình, hoặc thấy thông tin không đúng: báo cán bộ Đoàn phụ trách của đơn vị bạn, hoặc Ban tổ chức của đợt thi đua. Yêu cầu được trả lời lần đầu trong hai ngày làm việc.",
      ],
      link: { href: "/tai-khoan/du-lieu", label: "Mở trang Dữ liệu của tôi" },
    },
  ] satisfies PrivacySection[],
} as const;
