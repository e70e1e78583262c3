/** Text a person typed into a text area, with their own line breaks kept; nothing in it is read as markup. */
export function AuthorText({ text }: { text: string }) {
  const paragraphs = text.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="prose">
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="as-typed">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
