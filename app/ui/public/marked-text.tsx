/** A text whose found stretches are marked; read aloud it is the plain text. */
export function MarkedText({ segments }: { segments: readonly { text: string; isMatch: boolean }[] }) {
  return (
    <>
      {segments.map((segment, index) =>
        segment.isMatch ? (
          <mark key={index} className="bg-warning-wash text-current">
            {segment.text}
          </mark>
        ) : (
          <span key={index}>{segment.text}</span>
        ),
      )}
    </>
  );
}
