/** Values that travel with a form unseen, such as the filters of a list or the number of a revision. Empty ones are left out. */
export function HiddenFields({ values }: { values: Readonly<Record<string, string | number | null | undefined>> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) =>
        value === null || value === undefined || value === "" ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
