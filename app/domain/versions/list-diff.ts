/** One thing said of an item: what it is called and how it reads. */
export interface Fact {
  label: string;
  words: string;
}

export interface ListDifference<Item> {
  added: Item[];
  removed: Item[];
  /** Items on both sides of which something else is said; the later item with each fact that differs. */
  changed: { item: Item; facts: { label: string; was: string; is: string }[] }[];
}

/** The key of each item, told apart where two have the same: the second “Nguyễn Văn An” is another person than the first. */
function keyed<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    let count = 1;
    while (found.has(`${key}#${count}`)) count += 1;
    found.set(`${key}#${count}`, item);
  }
  return found;
}

/** Compares two lists of things that keep a key; their order means nothing. */
export function compareLists<Item>(options: {
  before: readonly Item[];
  after: readonly Item[];
  keyOf: (item: Item) => string;
  factsOf: (item: Item) => readonly Fact[];
}): ListDifference<Item> {
  const before = keyed(options.before, options.keyOf);
  const after = keyed(options.after, options.keyOf);
  const changed: ListDifference<Item>["changed"] = [];
  for (const [key, item] of after) {
    const old = before.get(key);
    if (old === undefined) continue;
    const wordsBefore = new Map(options.factsOf(old).map(({ label, words }) => [label, words]));
    const facts = options
      .factsOf(item)
      .map(({ label, words }) => ({ label, was: wordsBefore.get(label) ?? "", is: words }))
      .filter(({ was, is }) => was !== is);
    if (facts.length > 0) changed.push({ item, facts });
  }
  return {
    added: [...after].flatMap(([key, item]) => (before.has(key) ? [] : [item])),
    removed: [...before].flatMap(([key, item]) => (after.has(key) ? [] : [item])),
    changed,
  };
}
