import type { SearchDocument } from "#search/types.ts";

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 3));

const usual: Omit<SearchDocument, "id" | "code" | "title"> = {
  summary: "",
  body: [],
  authors: [],
  unit: { id: "doan-so-noi-vu", names: ["Đoàn Sở Nội vụ", "Sở Nội vụ"] },
  field: { slug: "cai-cach-hanh-chinh", name: "Cải cách hành chính" },
  year: 2026,
  kind: "initiative",
  feasibility: "apply_now",
  stage: null,
  hasAward: false,
  appliedUnits: 0,
  replicatedUnits: 0,
  publishedAt: day(1),
};

const story = (id: number, title: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  ...usual,
  id,
  code: `SK-2026-${String(id).padStart(4, "0")}`,
  title,
  publishedAt: day(id),
  ...rest,
});

const thuDuc = { id: "doan-thu-duc", names: ["Đoàn thành phố Thủ Đức", "Quận đoàn 9", "Quận đoàn 2"] };
const environment = { slug: "moi-truong", name: "Môi trường" };
const health = { slug: "y-te", name: "Y tế" };

/** Twelve initiatives that the contract of every engine is told on. */
export const stories: readonly SearchDocument[] = [
  story(1, "Số hóa quy trình tiếp nhận và trả kết quả hồ sơ một cửa", {
    summary: "Rút ngắn thời gian chờ của người dân tại bộ phận một cửa.",
    body: ["Người dân xếp hàng lâu vì thủ tục hành chính còn làm trên giấy.", "Quét hồ sơ, chuyển xử lý trên phần mềm dùng chung."],
    authors: ["Nguyễn Thị Minh Châu"],
    stage: "replicated",
    appliedUnits: 4,
    replicatedUnits: 3,
    hasAward: true,
  }),
  story(2, "Ứng dụng phần mềm quản lý hồ sơ một cửa tại bộ phận tiếp nhận", { summary: "Tra cứu tình trạng hồ sơ.", appliedUnits: 1, stage: "applied" }),
  story(3, "Mô hình phân loại rác tại nguồn gắn với tích điểm đổi quà", {
    unit: thuDuc,
    field: environment,
    year: 2025,
    appliedUnits: 2,
    stage: "applied",
    replicatedUnits: 1,
  }),
  story(4, "Bản đồ điểm ngập từ phản ánh 1022", { unit: thuDuc, field: environment, summary: "Người dân gửi ảnh điểm ngập.", feasibility: "pilot_first" }),
  story(5, "Kết nối bạn hàng cho hộ kinh doanh", { summary: "Danh bạ nhà cung cấp cho tiểu thương." }),
  story(6, "Chống bán hàng giả trên mạng", { summary: "Tuyên truyền về thương mại điện tử.", kind: "idea" }),
  story(7, "Bàn hướng dẫn tại sảnh", { body: ["Theo Kế hoạch 53-BC/ĐTN, đoàn viên hướng dẫn người dân."] }),
  story(8, "Lịch trực tuyến cho đội tình nguyện", { body: ["53 ngày sau mở đăng ký; ĐTN hỗ trợ lập BC."] }),
  story(9, "Đặt lịch khám bệnh cho người cao tuổi", { field: health, year: 2024, unit: thuDuc, summary: "Gọi điện nhắc lịch khám." }),
  story(10, "Ấm lòng bữa sáng bệnh viện", { field: health, year: 2024, feasibility: "conditional" }),
  story(11, "An toàn giao thông cổng trường", { year: 2025, authors: ["Trần Văn An"] }),
  story(12, "Thẻ <b>mượn sách</b> & **đọc** [lành](javascript:alert(1)) \u202eđêm\u202c 📚", {
    summary: "<img src=x onerror=alert(1)> mượn sách {{7*7}} ${code} <!-- ẩn --> `rm -rf`",
    body: ["</mark><script>alert('sách')</script>"],
    authors: ["Lê <i>Hoa</i>"],
    unit: { id: "thu-vien", names: ["Thư viện <svg/onload=1>"] },
  }),
];
