import type { ReactElement } from "react";
import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import type { Paper, PaperBlock } from "#app/domain/papers/paper.ts";
import { Addressee, BlankLines, Closing, Heading, NationalHeader, Paragraph, Table, Title } from "./blocks.tsx";
import { drawablePaper } from "./drawable-text.ts";
import { loadCoverage } from "./register-fonts.ts";
import { styles } from "./styles.ts";

function Block({ block }: { block: PaperBlock }): ReactElement {
  switch (block.kind) {
    case "nationalHeader":
      return <NationalHeader block={block} />;
    case "title":
      return <Title block={block} />;
    case "addressee":
      return <Addressee block={block} />;
    case "heading":
      return <Heading block={block} />;
    case "paragraph":
      return <Paragraph block={block} />;
    case "table":
      return <Table block={block} />;
    case "blankLines":
      return <BlankLines block={block} />;
    case "closing":
      return <Closing block={block} />;
  }
}

/** Draws a paper as PDF. Page numbers stand in the top margin from page 2 on. Takes a processor for up to some seconds: call it off the main thread. */
export async function drawPdf(described: Paper): Promise<Uint8Array> {
  const paper = drawablePaper({ paper: described, canDraw: await loadCoverage() });
  return renderToBuffer(
    <Document title={paper.title} language="vi" creator="Sáng kiến trẻ" producer="Sáng kiến trẻ">
      <Page size="A4" style={styles.page}>
        <Text style={styles.number} fixed render={({ pageNumber }) => (pageNumber > 1 ? String(pageNumber) : "")} />
        <Text style={styles.footer} fixed>
          {paper.footer}
        </Text>
        {paper.mark === null ? null : (
          <View style={styles.mark}>
            {paper.mark.split("\n").map((line, index) => (
              <Text key={index} style={styles.markLine}>
                {line}
              </Text>
            ))}
          </View>
        )}
        {paper.blocks.map((block, index) => (
          <Block key={index} block={block} />
        ))}
      </Page>
    </Document>,
  );
}
