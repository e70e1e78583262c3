import { fold } from "./fold.ts";

const words = (list: string): string[] => list.split(" ");

const onsets = words("ngh ng nh gh kh ph th tr ch b c d đ g h k l m n p r s t v x");

// Rhymes without tone; what begins with o or u before another vowel has the glide.
const rhymes = new Set(
  words(
    "a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e em en eng eo ec ep et ê êch êm ên ênh êp êt êu " +
      "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
      "u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu " +
      "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet " +
      "uân uâng uât uây uê uêch uênh uơ uy uya uych uyn uynh uyt uyu uyp uyên uyêt",
  ),
);
const bareRhymes = words("y yêm yên yêng yêt yêu");
const rhymesOfQu = new Set(
  words("a ai an ang anh ac ach ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eo et ê êch ên ênh êt i in it ơ ôc y yên yêt ych ynh yt yp"),
);
const onsetsOfY = new Set(words("h k l m n s t v th"));

/** Spellings without tone, marks of vowels kept, and all of them folded. */
function allSpellings(): { marked: Set<string>; folded: Set<string> } {
  const marked = new Set<string>([...rhymes, ...bareRhymes].filter((rhyme) => !rhyme.startsWith("oo")));
  for (const rhyme of rhymes) {
    const first = fold(rhyme).slice(0, 1);
    const isFront = first === "e" || first === "i";
    for (const onset of onsets) {
      if (/^(?:k|gh|ngh)$/u.test(onset) ? !isFront : /^(?:c|g|ng)$/u.test(onset) && isFront) continue;
      marked.add(onset + rhyme);
    }
    // The i of “gi” is also that of the rhyme: gì, gìn, giết, giếng.
    marked.add(first === "i" ? `g${rhyme}` : `gi${rhyme}`);
  }
  for (const rhyme of rhymesOfQu) marked.add(`qu${rhyme}`);
  for (const onset of onsetsOfY) marked.add(`${onset}y`);
  // The only one with k and a back vowel; a name.
  marked.add("kon");
  return { marked, folded: new Set([...marked].map(fold)) };
}

const spellings = allSpellings();
const acute = "\u0301";
const dotBelow = "\u0323";
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Whether a word is built like a Vietnamese syllable: onset, rhyme, and a tone that its ending allows (p, t, c, ch only sắc and nặng).
 * Without any mark it is enough that some marks would make it one. Whether anybody uses it is for a lexicon to say.
 */
export function isSyllable(word: string): boolean {
  const letters = word.normalize("NFC").toLowerCase().normalize("NFD");
  const tones = letters.match(toneMarks) ?? [];
  const toneless = letters.replace(toneMarks, "").normalize("NFC");
  if (tones.length === 0 && /^[a-z]+$/u.test(toneless)) return spellings.folded.has(toneless);
  if (tones.length > 1 || /[^aeiouy\p{M}][\u0300\u0301\u0303\u0309\u0323]/u.test(letters)) return false;
  const isStopped = /(?:p|t|c|ch)$/u.test(toneless);
  return spellings.marked.has(toneless) && (!isStopped || tones[0] === acute || tones[0] === dotBelow);
}

/**
 * Whether a word without any mark is a syllable that cannot be without: “phuong”, “tuc”, “viec”; who typed it left its marks out. Not “hanh” or “ban”, which
 * are words as they are, nor what is no syllable (“camera”).
 */
export function lacksMarks(word: string): boolean {
  const lower = word.toLowerCase();
  return /^[a-z]+$/u.test(lower) && spellings.folded.has(lower) && (/(?:p|t|c|ch)$/u.test(lower) || !spellings.marked.has(lower));
}
