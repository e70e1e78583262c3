/** Does `work` for every item, `width` at a time; the results stand in the order of the items. */
export async function inParallel<Item, Result>(items: readonly Item[], width: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const mine = next++;
      results[mine] = await work(items[mine]!);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
