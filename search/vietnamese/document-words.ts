const pairs = (list: string): Map<string, string> =>
  new Map(list.split(", ").map((row): [string, string] => [row.slice(row.indexOf(" ") + 1), row.slice(0, row.indexOf(" "))]));

/** Kinds of documents by their folded names: “nghi dinh” → nd. */
export const typeByName = pairs(
  "nd nghi dinh, qd quyet dinh, nq nghi quyet, ct chi thi, tt thong tu, kh ke hoach, bc bao cao, kl ket luan, hd huong dan, tb thong bao, cv cong van, ttr to trinh, qc quy che",
);

/** Their letters in numbers, folded. */
export const documentTypes = new Set([...typeByName.values(), ..."bb gm da ctr ctrlt ttlt vbhn kltt cttr".split(" ")]);

/** Kinds that are named with a bare number; “báo cáo 6 tháng” is none of them. */
export const typesWithBareNumber = new Set(["nd", "nq", "ct", "tt", "qd", "cv", "kl"]);

/** Who issues: letters after the kind, folded. */
export const authorities = new Set(
  (
    "ubnd hdnd dtn twdtn tdtn tw tu cp ttg ttcp vpcp qh qh13 qh14 qh15 ubtvqh btc btv bct bnv bkhcn btttt bgddt byt bca bqp bxd btp bldtbxh btnmt bgtvt bkhdt bvhttdl " +
    "snv stttt skhcn sgddt sgtvt stnmt sxd syt stc stp vp ubkt bch btg btctu du qu hu lhtn hsv ldld tldvn pc th kt vx dt nc hcc"
  ).split(" "),
);
