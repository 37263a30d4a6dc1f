/**
 * An account of many equal buckets, played by a local server in a process of its own. Arguments: buckets, milliseconds
 * before each answer. Sends its address to its parent, and how many calls it has answered whenever the parent says anything.
 */
import { readFileSync } from 'node:fs';
import type { Account, Thing } from '../test/support/aws-server/account.js';
import { startAwsServer } from '../test/support/aws-server/server.js';

const [buckets = 0, latency = 0] = process.argv.slice(2).map(Number);
const model = JSON.parse(readFileSync('fixtures/collect/everything/account.json', 'utf8')) as Account;
const answers = model.lists.ListBuckets?.[0]?.answers ?? {};
const region = 'eu-west-1';
const ListBuckets = Array.from({ length: buckets }, (_, i): Thing => {
  const Name = `lake-${String(i).padStart(6, '0')}`;
  return { region, is: { Name, BucketRegion: region, CreationDate: '2024-01-01T00:00:00Z' }, answers };
});

const server = await startAwsServer({
  accounts: [{ ...model, lists: { ...model.lists, ListBuckets } }],
  latency,
  remember: false,
});
process.send?.({ url: server.url });
process.on('message', () => process.send?.({ total: server.total() }));
process.on('disconnect', () => process.exit());
