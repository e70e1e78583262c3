import type { RankBand } from "../../domain/scoring/rules/rank.ts";

/** A rubric to begin with, in the words that `readRubricText` reads. */
export interface RubricTemplate {
  key: string;
  /** As it is offered. */
  title: string;
  passMark: number;
  /** The mean has to reach the floors, or each sheet. */
  floorsOn: "mean" | "each_sheet";
  ranks: readonly RankBand[];
  criteria: string;
}

const usualRanks: readonly RankBand[] = [
  { rank: "excellent", from: 9000 },
  { rank: "good", from: 8000 },
  { rank: "fair", from: 6500 },
  { rank: "passed", from: 5000 },
];

/** Rubrics in use elsewhere (domain notes §3); the bands are a proposal for the council to change. */
export const rubricTemplates: readonly RubricTemplate[] = [
  {
    key: "chuong-trinh",
    title: "Mẫu của chương trình: Mới 25, Khả thi 30, Hiệu quả 30, Nhân rộng 15",
    passMark: 5000,
    floorsOn: "mean",
    ranks: usualRanks,
    criteria: `Tính mới; tối đa 25; sàn 8
Giải pháp khác với cách làm trước đó tại đơn vị ở điểm nào.
22–25: Hoàn toàn mới; Lần đầu có tại đơn vị, chưa từng được công bố hay áp dụng.
17–21: Mới, có cải tiến lớn; Kế thừa cách làm đã có nhưng thay đổi hẳn ở khâu quan trọng.
8–16: Có cải tiến; Phần mới nêu được rõ.
1–7: Ít điểm mới; Chủ yếu lặp lại cách làm đã có.
0: Không mới; Trùng với giải pháp đã áp dụng hoặc đã là quy trình bắt buộc.

Tính khả thi; tối đa 30; sàn 10
Có làm được với quy định, kinh phí, nhân lực, công nghệ và thời gian hiện có không.
26–30: Làm được ngay; Đã áp dụng hoặc áp dụng thử, đủ điều kiện để dùng rộng.
20–25: Làm được, cần chuẩn bị ít; Điều kiện cơ bản đã có.
10–19: Làm được nếu có thêm điều kiện; Cần bổ sung kinh phí, nhân lực hoặc quy định.
1–9: Khó làm; Thiếu điều kiện quan trọng.
0: Không làm được; Trái quy định hoặc vượt khả năng.

Hiệu quả; tối đa 30; sàn 10
Lợi ích về kinh tế, thời gian, chất lượng phục vụ; có số liệu hay không.
26–30: Rất cao; Có số liệu trước và sau, kiểm chứng được.
20–25: Cao; Lợi ích rõ, số liệu tương đối đủ.
10–19: Trung bình; Có lợi ích nhưng số liệu ít.
1–9: Thấp; Lợi ích không rõ.
0: Không có; Không nêu được lợi ích.

Khả năng nhân rộng; tối đa 15
Đơn vị khác có làm theo được không.
13–15: Dùng được cho nhiều đơn vị; Làm theo ngay được.
9–12: Dùng được cho đơn vị cùng lĩnh vực; Cần điều chỉnh ít.
4–8: Dùng được nếu điều chỉnh nhiều; Phụ thuộc điều kiện riêng.
0–3: Chỉ dùng tại chỗ; Khó chuyển giao.`,
  },
  {
    key: "da-nang-2026",
    title: "Theo mẫu ngành giáo dục Đà Nẵng 2026: Mới 40, Áp dụng 30, Lợi ích 30",
    passMark: 5000,
    floorsOn: "mean",
    ranks: usualRanks,
    criteria: `Tính mới; tối đa 40; sàn 10
36–40: Hoàn toàn mới
26–35: Mới, có cải tiến lớn
10–25: Có cải tiến
1–9: Ít điểm mới
0: Không mới

Khả năng áp dụng; tối đa 30; sàn 10
26–30: Áp dụng được rộng rãi
18–25: Áp dụng được trong ngành
10–17: Áp dụng được tại đơn vị
1–9: Khó áp dụng
0: Không áp dụng được

Lợi ích; tối đa 30; sàn 10
26–30: Lợi ích lớn, có số liệu kiểm chứng
18–25: Lợi ích rõ
10–17: Có lợi ích
1–9: Lợi ích ít
0: Không có lợi ích`,
  },
  {
    key: "bac-ninh-2026",
    title: "Theo mẫu cấp xã Bắc Ninh 2026: Mới 40 (hai phần), Áp dụng 25, Kinh tế 15, Xã hội 20; đạt từ 70",
    passMark: 7000,
    floorsOn: "mean",
    ranks: [
      { rank: "excellent", from: 9000 },
      { rank: "good", from: 8000 },
      { rank: "passed", from: 7000 },
    ],
    criteria: `Tính mới của giải pháp; tối đa 20; sàn 10
18–20: Hoàn toàn mới
14–17: Mới, có cải tiến lớn
10–13: Có cải tiến
1–9: Ít điểm mới
0: Không mới

Tính sáng tạo trong cách làm; tối đa 20; sàn 10
18–20: Sáng tạo nổi bật
14–17: Sáng tạo rõ
10–13: Có sáng tạo
1–9: Ít sáng tạo
0: Không sáng tạo

Khả năng áp dụng; tối đa 25
21–25: Áp dụng được ở nhiều nơi
15–20: Áp dụng được ở nơi tương tự
8–14: Áp dụng được tại chỗ
0–7: Khó áp dụng

Hiệu quả kinh tế; tối đa 15
13–15: Tiết kiệm lớn, có số liệu
8–12: Tiết kiệm rõ
0–7: Tiết kiệm ít hoặc chưa rõ

Hiệu quả xã hội; tối đa 20
17–20: Tác động rộng, được ghi nhận
11–16: Tác động rõ
0–10: Tác động ít hoặc chưa rõ`,
  },
  {
    key: "hoi-thi-thanh-pho",
    title: "Theo mẫu hội thi cấp thành phố: Mới 30, Hiệu quả 30, Khả thi 10, Áp dụng 15, Phạm vi 15",
    passMark: 5000,
    floorsOn: "mean",
    ranks: [
      { rank: "good", from: 8000 },
      { rank: "passed", from: 5000 },
    ],
    criteria: `Tính mới; tối đa 30
27–30: Hoàn toàn mới
21–26: Mới, có cải tiến lớn
16–20: Có cải tiến
1–15: Ít điểm mới
0: Không mới

Hiệu quả; tối đa 30
27–30: Rất cao, có số liệu kiểm chứng
21–26: Cao
16–20: Khá
1–15: Thấp
0: Không có

Tính khả thi; tối đa 10
9–10: Làm được ngay
6–8: Làm được, cần chuẩn bị
1–5: Khó làm
0: Không làm được

Khả năng áp dụng; tối đa 15
13–15: Đã áp dụng, có xác nhận
8–12: Đã áp dụng thử
1–7: Chưa áp dụng, có thể áp dụng
0: Không áp dụng được

Phạm vi ảnh hưởng; tối đa 15
13–15: Toàn thành phố
8–12: Nhiều đơn vị
1–7: Trong đơn vị
0: Không rõ`,
  },
];
