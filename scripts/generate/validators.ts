export async function validators(_root: string): Promise<ReadonlyMap<string, string>> {
  return new Map();
}
