import { createRequire } from "node:module";

const locate = createRequire(import.meta.url).resolve;

/** The family of every paper: cut to the widths of Times New Roman, with every Vietnamese letter, free to embed (OFL). */
export const fontFamily = "Tinos";

/** What a program that ignores embedded fonts takes instead: the face that Nghị định 30/2020 asks for, of the same widths. */
export const alternativeFamily = "Times New Roman";

/** The files of the faces that papers use, whole and not subset: an edited DOCX needs letters that are not in it yet. */
export const fontFiles = {
  regular: locate("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"),
  bold: locate("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf"),
  italic: locate("@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf"),
} as const;
