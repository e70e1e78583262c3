import { Fragment } from "react";
import { comparisonCopy as copy } from "#app/copy/versions.ts";
import type { Block, Piece } from "#app/domain/versions/word-diff.ts";
import { Details } from "../text/details.tsx";

/** Characters from which a stretch that stayed is folded. */
const longStretch = 280;

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** What was put in and taken out, marked by a line and told in words: never by colour alone. */
function PieceText({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === "same") return <>{text}</>;
  const said = (
    <>
      <span className="sr-only">{kind === "added" ? copy.added : copy.removed}</span>
      {text}
      <span className="sr-only">{copy.end}</span>
    </>
  );
  return kind === "added" ? (
    <ins className="bg-success-wash font-semibold underline decoration-2">{said}</ins>
  ) : (
    <del className="bg-danger-wash text-soft line-through decoration-2">{said}</del>
  );
}

function Paragraph({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p className="as-typed my-3">
      {pieces.map((piece, position) => (
        <Fragment key={position}>
          <PieceText piece={piece} />
          {/* What was taken out stands apart from what follows. */}
          {piece.kind === "removed" && !/\s$/.test(piece.text) ? " " : null}
        </Fragment>
      ))}
    </p>
  );
}

/** The changed paragraphs of one text in their places; long stretches that stayed are folded. */
export function TextChange({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="max-w-measure">
      {blocks.map((block, index) => {
        const text = block.pieces.map((piece) => piece.text).join("");
        const paragraph = <Paragraph pieces={block.pieces} />;
        if (text.trim() === "") return null;
        return !block.isChanged && text.length > longStretch ? (
          <Details key={index} summary={copy.fold(wordCount(text))}>
            {paragraph}
          </Details>
        ) : (
          <Fragment key={index}>{paragraph}</Fragment>
        );
      })}
    </div>
  );
}

/** One text before and after, beside each other; on a phone the one below the other. Only paragraphs that changed are shown. */
export function TextSides({ blocks }: { blocks: readonly Block[] }) {
  const changed = blocks.filter(({ isChanged }) => isChanged);
  const side = (title: string, left: Piece["kind"]) => (
    <div>
      <p className="text-sm font-semibold text-soft">{title}</p>
      {changed.map(({ pieces }, index) => {
        const kept = pieces.filter(({ kind }) => kind !== left);
        return kept.length > 0 ? <Paragraph key={index} pieces={kept} /> : <p key={index}>{copy.nothing}</p>;
      })}
    </div>
  );
  return (
    <div className="mt-2 grid gap-x-8 gap-y-4 md:grid-cols-2">
      {side(copy.before, "added")}
      {side(copy.after, "removed")}
    </div>
  );
}
