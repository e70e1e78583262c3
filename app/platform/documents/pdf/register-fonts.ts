import { Font } from "@react-pdf/renderer";
import { fontFamily, fontFiles } from "../fonts.ts";

/** Graphemes, so that a letter stays with its marks. */
const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

let isRegistered = false;

/** Once in a process: files of this machine, nothing from the network. */
export function registerFonts(): void {
  if (isRegistered) return;
  isRegistered = true;
  Font.register({
    family: fontFamily,
    fonts: [{ src: fontFiles.regular }, { src: fontFiles.bold, fontWeight: "bold" }, { src: fontFiles.italic, fontStyle: "italic" }],
  });
}

/**
 * Vietnamese is never hyphenated. Only what is too long for a line – an address, a run of one letter – may break anywhere: an empty part between two letters
 * is a place to break without a hyphen.
 * @param longest graphemes that certainly fit a line
 */
export const breakLongWords =
  (longest: number) =>
  (word: string | null): string[] => {
    if (!word || word.length <= longest) return [word ?? ""];
    const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
    return letters.length <= longest ? [word] : letters.flatMap((letter, index) => (index === 0 ? [letter] : ["", letter]));
  };

// By number: the store does not know “bold” when it is asked for a face, and would answer with the regular one.
const faces = [{ fontWeight: 400 }, { fontWeight: 700 }, { fontWeight: 400, fontStyle: "italic" }] as const;

/** What the font library knows of a face; it has no types of its own. */
interface Face {
  characterSet: number[];
  glyphForCodePoint(codePoint: number): unknown;
  hasGlyphForCodePoint(codePoint: number): boolean;
}

async function loadFaces(): Promise<Face[]> {
  registerFonts();
  await Promise.all(faces.map((face) => Font.load({ fontFamily, ...face })));
  const fonts = faces.flatMap((face) => {
    const data: unknown = Font.getFont({ fontFamily, ...face }).data;
    return data ? [data as Face] : [];
  });
  // A glyph first met as a part of another one (“o” in “ố”) would be remembered as standing for no letter: its text could not be copied or searched in later
  // papers, and lines would break inside words. Met first by its letter, it keeps it.
  for (const font of fonts) for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  return fonts;
}

let loaded: ReturnType<typeof loadFaces> | undefined;

/** Loads all faces once, and tells which characters every one of them has. */
export async function loadCoverage(): Promise<(character: string) => boolean> {
  const fonts = await (loaded ??= loadFaces());
  return (character) => fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}
