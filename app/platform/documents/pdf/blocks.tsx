import { Text, View } from "@react-pdf/renderer";
import { mottoWidth, type PaperBlock, type Signer, type TextRun } from "#app/domain/papers/paper.ts";
import { signerRows } from "#app/domain/papers/signer-rows.ts";
import { breakLongWords } from "./register-fonts.ts";
import { styles } from "./styles.ts";

interface Block<Kind extends PaperBlock["kind"]> {
  block: Extract<PaperBlock, { kind: Kind }>;
}

/** A line of the text holds some 70 letters, a column of a table some 8. */
const inText = breakLongWords(30);
const inCell = breakLongWords(7);
/** Room under a heading for two lines of what it announces, in points. */
const roomBelow = 40;

/** The first line is moved in by its own run: an indent of the paragraph around it is not passed on. */
function Runs({ runs, indent }: { runs: readonly TextRun[]; indent: boolean }) {
  return runs.map((run, index) => (
    <Text key={index} style={[run.bold ? styles.bold : {}, run.italic ? styles.italic : {}, indent && index === 0 ? styles.indented : {}]}>
      {run.text}
    </Text>
  ));
}

function Nation({ block }: Block<"nationalHeader">) {
  return (
    <>
      <Text style={styles.country}>{block.country}</Text>
      <Text style={styles.motto}>{block.motto}</Text>
      <View style={[styles.rule, { width: mottoWidth }]} />
    </>
  );
}

/** Quốc hiệu and tiêu ngữ, beside the issuer or alone. */
export function NationalHeader({ block }: Block<"nationalHeader">) {
  const { issuer, placeAndDate } = block;
  if (!issuer) return <Nation block={block} />;
  return (
    <View style={styles.columns}>
      <View style={styles.issuer}>
        {issuer.superior === null ? null : <Text style={styles.superior}>{issuer.superior}</Text>}
        <Text style={styles.issuerName} hyphenationCallback={inText}>
          {issuer.name}
        </Text>
        <View style={[styles.rule, { width: "33%" }]} />
        <Text style={styles.underHead}>{issuer.number}</Text>
      </View>
      <View style={styles.nation}>
        <Nation block={block} />
        {placeAndDate === null ? null : <Text style={[styles.underHead, styles.placeAndDate]}>{placeAndDate}</Text>}
      </View>
    </View>
  );
}

export function Title({ block }: Block<"title">) {
  return (
    <View style={styles.afterTitle} wrap={false}>
      <Text style={styles.title}>{block.text}</Text>
      {block.subject === null ? null : <Text style={styles.subject}>{block.subject}</Text>}
    </View>
  );
}

export function Addressee({ block }: Block<"addressee">) {
  return (
    <Text style={styles.addressee} hyphenationCallback={inText}>
      {block.text}
    </Text>
  );
}

export function Heading({ block }: Block<"heading">) {
  return (
    <Text style={styles.heading} minPresenceAhead={roomBelow}>
      {block.text}
    </Text>
  );
}

export function Paragraph({ block }: Block<"paragraph">) {
  return (
    <Text style={styles.paragraph} hyphenationCallback={inText} orphans={2} widows={2}>
      <Runs runs={block.runs} indent={block.indent} />
    </Text>
  );
}

/** The first row comes again on every page, and no row is torn. */
export function Table({ block }: Block<"table">) {
  const cells = (texts: readonly string[], isHeader: boolean) =>
    block.columns.map((column, index) => (
      <View key={index} style={[styles.cell, isHeader ? styles.headerCell : {}, { width: `${column.width}%` }]}>
        <Text style={isHeader ? styles.headerText : { textAlign: column.align }} hyphenationCallback={inCell}>
          {texts[index] ?? ""}
        </Text>
      </View>
    ));
  return (
    <View style={styles.table}>
      <View style={styles.headerRow} fixed wrap={false}>
        {cells(
          block.columns.map(({ header }) => header),
          true,
        )}
      </View>
      {block.rows.map((texts, index) => (
        <View key={index} style={styles.row} wrap={false}>
          {cells(texts, false)}
        </View>
      ))}
    </View>
  );
}

export function BlankLines({ block }: Block<"blankLines">) {
  return Array.from({ length: block.count }, (_, index) => <View key={index} style={styles.blankLine} />);
}

/** The last words go to the next page with the first signatures, where these have no room. */
export function Closing({ block }: Block<"closing">) {
  const [first, ...others] = signerRows(block.signers);
  return (
    <>
      <View wrap={false}>
        {block.paragraphs.map((runs, index) => (
          <Paragraph key={index} block={{ kind: "paragraph", runs, indent: true }} />
        ))}
        <View style={styles.signatures}>
          {block.placeAndDate === null ? null : (
            <View style={styles.columns}>
              <View style={styles.signerLeft} />
              <View style={styles.signerRight}>
                <Text style={styles.placeAndDate}>{block.placeAndDate}</Text>
              </View>
            </View>
          )}
          {first ? <SignerRow row={first} /> : null}
        </View>
      </View>
      {others.map((row, index) => (
        <SignerRow key={index} row={row} />
      ))}
    </>
  );
}

function SignerRow({ row }: { row: readonly (Signer | null)[] }) {
  return (
    <View style={styles.signerRow} wrap={false}>
      {row.map((signer, index) => (
        <View key={index} style={index === 0 ? styles.signerLeft : styles.signerRight}>
          {signer === null ? null : (
            <>
              <Text style={styles.role}>{signer.role}</Text>
              <Text style={styles.note}>{signer.note}</Text>
              <Text style={styles.signerName} hyphenationCallback={inText}>
                {signer.name}
              </Text>
            </>
          )}
        </View>
      ))}
    </View>
  );
}
