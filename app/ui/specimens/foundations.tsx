import { designCopy } from "#app/copy/design.ts";

const sizes = ["text-3xl font-bold", "text-2xl font-bold", "text-xl font-bold", "text-lg font-semibold", "text-base", "text-sm"];

/** Sizes of type and pairs of colour. */
export function FoundationSpecimens() {
  return (
    <>
      <div className="space-y-4">
        {sizes.map((size) => (
          <p key={size} className={size}>
            {designCopy.pangram}
          </p>
        ))}
      </div>
      <ul className="mt-8 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {designCopy.colours.map((pair) => (
          <li key={pair.name} className={`border border-line px-4 py-3 font-semibold ${pair.look}`}>
            {pair.name}
          </li>
        ))}
      </ul>
    </>
  );
}
