import { diffWordsWithSpace } from "diff";

// A text rewritten wholly takes long to compare and says nothing word by word.
const patience = { timeout: 200 };

/** One of two versions of a text, with the words marked that the other does not have. */
export function MarkedVersion({ text, other, empty }: { text: string; other: string; empty: string }) {
  if (text === "") return <p className="text-soft">{empty}</p>;
  const parts = diffWordsWithSpace(other, text, patience);
  return (
    <p className="max-w-measure break-words whitespace-pre-line">
      {parts?.filter((part) => !part.removed).map((part, index) => (part.added ? <mark key={index}>{part.value}</mark> : part.value)) ?? text}
    </p>
  );
}
