import { feasibilityTags } from "#app/domain/feasibility/tags.ts";
import { stages } from "#app/domain/application/stages.ts";
import type { SearchDocument } from "#search/types.ts";
import { randomOf, zipf, type Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

const topics = 1200;
const topicWords = 160;
const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Mai", "Trương"];
const middles = ["Thị", "Văn", "Minh", "Ngọc", "Thanh", "Hoàng", "Quốc", "Gia", "Thu", "Đức", "Bảo", "Kim", "Phương", "Hữu", "Xuân", "Tấn"];
const givens =
  "An Anh Bình Châu Chi Cường Dung Dũng Duy Giang Hà Hải Hạnh Hiếu Hòa Hùng Hương Huy Khánh Khoa Lan Linh Long Mai My Nam Nga Nghĩa Nhân Nhi Phát Phúc Quân Quang Quỳnh Sơn Tâm Thảo Thắng Thủy Thư Tiến Trang Trí Trinh Trung Tú Tuấn Uyên Vân Vinh Vy Yến".split(
    " ",
  );
const offices = ["Ủy ban nhân dân phường", "Ủy ban nhân dân quận", "Sở", "Trung tâm Y tế quận", "Đoàn cơ sở", "Bệnh viện", "Công an phường", "Trường THPT"];
const firstDay = Date.UTC(2006, 0, 1);
const days = 20 * 365;

export interface Corpus {
  /** Of the same index always the same; `revision` changes its texts. */
  document(index: number, revision?: number): SearchDocument;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Documents of realistic length about topics of their own: titles of 8 to 16 syllables, about 200 in the long texts, the older the smaller their number. */
export function makeCorpus(options: { vocabulary: Vocabulary; rows: number; seed: number }): Corpus {
  const { vocabulary, rows, seed } = options;
  const common = zipf(vocabulary.words, 1);
  const topicOf = Array.from({ length: topics }, (_, topic) => {
    const random = randomOf(seed + 1, topic);
    return zipf(
      Array.from({ length: topicWords }, () => random.pick(vocabulary.words)),
      0.9,
    );
  });
  const topic = zipf(topicOf, 0.6);
  const units = Array.from({ length: 400 }, (_, index) => {
    const random = randomOf(seed + 2, index);
    return {
      id: `don-vi-${index}`,
      names: [`${random.pick(offices)} ${capital(random.pick(vocabulary.syllables))} ${capital(random.pick(vocabulary.syllables))}`],
    };
  });
  const unit = zipf(units, 0.7);
  const fields = Array.from({ length: 20 }, (_, index) => ({ slug: `linh-vuc-${index}`, name: capital(vocabulary.words[40 + 3 * index] ?? "chung") }));

  const text = (random: Random, about: (random: Random) => string, least: number) => {
    const words: string[] = [];
    for (let length = 0; length < least;) {
      const word = (random.next() < 0.45 ? about : common)(random);
      words.push(word);
      length += word.split(" ").length;
    }
    return capital(words.join(" "));
  };
  const sentences = (random: Random, about: (random: Random) => string, syllables: number) => {
    const parts: string[] = [];
    for (let length = 0; length < syllables; length += 16) parts.push(text(random, about, 14));
    return `${parts.join(". ")}.`;
  };
  const person = (random: Random) => `${random.pick(families)} ${random.pick(middles)} ${random.pick(givens)}`;

  return {
    document(index, revision = 0) {
      const random = randomOf(seed, index + revision * 10_000_019);
      const about = topic(random);
      const publishedAt = new Date(firstDay + Math.floor((index / rows) * days + random.next()) * 86_400_000);
      const year = publishedAt.getUTCFullYear();
      const title = text(random, about, 8 + random.below(8));
      const body = [60, 85, 55].map((length) => sentences(random, about, length));
      if (random.next() < 0.12) body[1] = `${body[1] ?? ""} Căn cứ ${1 + random.below(300)}/${year}/NĐ-CP và ${1 + random.below(9000)}/KH-UBND.`;
      const isApplied = random.next() < 0.3;
      return {
        id: index + 1,
        code: `SK-${year}-${String(1 + (index % 9_999)).padStart(4, "0")}`,
        title,
        summary: sentences(random, about, 30),
        body,
        authors: Array.from({ length: 1 + random.below(3) }, () => person(random)),
        unit: unit(random),
        field: random.pick(fields),
        year,
        kind: random.next() < 0.15 ? "idea" : "initiative",
        feasibility: random.pick(feasibilityTags),
        stage: isApplied ? random.pick(stages) : null,
        hasAward: random.next() < 0.05,
        appliedUnits: isApplied ? 1 + Math.floor(random.next() ** 4 * 40) : 0,
        replicatedUnits: isApplied && random.next() < 0.4 ? Math.floor(random.next() ** 4 * 20) : 0,
        publishedAt,
      };
    },
  };
}
