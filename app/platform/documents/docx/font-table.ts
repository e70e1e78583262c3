import { alternativeFamily, fontFamily } from "../fonts.ts";

/**
 * `word/fontTable.xml` with regular, bold and italic of one family. The library would write three families of the same name, each with a regular face only.
 * Programs find an embedded font by the name inside its file: so runs are set in Tinos, and Times New Roman is named as what to take where embedding is
 * ignored. Runs set in “Times New Roman” would never use what is embedded.
 * @param options.fontKeys the keys by which the library veiled the files fonts/font1…3.odttf, in that order
 */
export function fontTableXml(options: { fontKeys: readonly string[] }): string {
  const embedded = ["embedRegular", "embedBold", "embedItalic"].map((element, index) => {
    const key = options.fontKeys[index];
    // In capitals: LibreOffice reads no other letters.
    if (key === undefined) throw new Error(`No key for ${element}`);
    return `<w:${element} r:id="rId${index + 1}" w:fontKey="{${key.toUpperCase()}}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<w:font w:name="${fontFamily}"><w:altName w:val="${alternativeFamily}"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>`,
    '<w:family w:val="roman"/><w:pitch w:val="variable"/>',
    '<w:sig w:usb0="E0000AFF" w:usb1="500078FF" w:usb2="00000021" w:usb3="00000000" w:csb0="600001BF" w:csb1="DFF70000"/>',
    ...embedded,
    "</w:font></w:fonts>",
  ].join("");
}
