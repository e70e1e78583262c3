import { StyleSheet } from "@react-pdf/renderer";
import { pageLayout, typeSizes } from "#app/domain/papers/paper.ts";
import { fontFamily } from "../fonts.ts";

export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

const centre = { textAlign: "center" } as const;
const thin = { borderStyle: "solid", borderColor: "#000000" } as const;

export const styles = StyleSheet.create({
  page: {
    paddingTop: points(pageLayout.top),
    paddingBottom: points(pageLayout.bottom),
    paddingLeft: points(pageLayout.left),
    paddingRight: points(pageLayout.right),
    fontFamily,
    fontSize: typeSizes.text,
    lineHeight: 1.2,
    color: "#000000",
  },
  number: { position: "absolute", top: points(9), left: points(pageLayout.left), right: points(pageLayout.right), ...centre },
  footer: {
    position: "absolute",
    bottom: points(9),
    left: points(pageLayout.left),
    right: points(pageLayout.right),
    fontSize: typeSizes.footer,
    ...centre,
  },
  mark: { ...thin, borderWidth: 0.75, paddingVertical: 4, paddingHorizontal: 6, marginBottom: 12 },
  markLine: { fontSize: typeSizes.mark, fontWeight: "bold", ...centre },
  columns: { flexDirection: "row" },
  issuer: { width: "43%" },
  nation: { width: "57%" },
  signerLeft: { width: "44%" },
  signerRight: { width: "56%" },
  country: { fontSize: typeSizes.country, fontWeight: "bold", ...centre },
  motto: { fontSize: typeSizes.motto, fontWeight: "bold", ...centre },
  rule: { ...thin, borderTopWidth: 0.75, alignSelf: "center", marginTop: 2 },
  superior: { fontSize: typeSizes.issuer, ...centre },
  issuerName: { fontSize: typeSizes.issuer, fontWeight: "bold", ...centre },
  underHead: { fontSize: typeSizes.motto, marginTop: 6, ...centre },
  placeAndDate: { fontSize: typeSizes.motto, fontStyle: "italic", ...centre },
  title: { fontWeight: "bold", marginTop: 16, ...centre },
  subject: { fontWeight: "bold", ...centre },
  afterTitle: { marginBottom: 6 },
  addressee: { fontWeight: "bold", marginBottom: 8, ...centre },
  heading: { fontWeight: "bold", marginTop: 6, textIndent: points(10) },
  paragraph: { marginTop: 6, textAlign: "justify" },
  indented: { textIndent: points(10) },
  bold: { fontWeight: "bold" },
  italic: { fontStyle: "italic" },
  blankLine: { height: 24, ...thin, borderStyle: "dotted", borderBottomWidth: 0.75 },
  table: { marginTop: 8, marginBottom: 4 },
  row: { flexDirection: "row", ...thin, borderLeftWidth: 0.75, borderBottomWidth: 0.75 },
  headerRow: { flexDirection: "row", ...thin, borderLeftWidth: 0.75, borderBottomWidth: 0.75, borderTopWidth: 0.75 },
  cell: { ...thin, borderRightWidth: 0.75, paddingVertical: 2, paddingHorizontal: 3.5, fontSize: typeSizes.table },
  headerCell: { justifyContent: "center" },
  headerText: { fontWeight: "bold", ...centre },
  signatures: { marginTop: 10 },
  signerRow: { flexDirection: "row", marginTop: 4, marginBottom: 8 },
  role: { fontSize: typeSizes.motto, fontWeight: "bold", ...centre },
  note: { fontSize: typeSizes.motto, fontStyle: "italic", ...centre },
  signerName: { fontWeight: "bold", marginTop: 60, ...centre },
});
