/** Does the work for each item, for so many at once, and gives the results in the order in which they end. */
export async function sideBySide<In, Out>(
  items: readonly In[],
  limit: number,
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const waiting = [...items];
  const results: Out[] = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      results.push(await work(item));
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
