import type { Recording, Settled } from '../../src/inputs/snapshot/read-recording.js';

const LAST = 'AWS::S3::Bucket';
const BESIDE = 'AWS::S3::BucketPolicy';

interface Row {
  readonly k: string;
  readonly t?: string;
  readonly identity?: string;
  readonly p?: { readonly Bucket?: unknown };
  readonly complete?: Settled['complete'];
}

/** A snapshot of one account in the order in which accounts are recorded: buckets last, each behind its policy. */
export function inRecordedOrder(snapshot: string): readonly string[] {
  const rows = snapshot
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((text) => ({ text, row: JSON.parse(text) as Row }));
  const of = (type: string) => rows.filter(({ row }) => row.t === type);
  const known = new Set(of(LAST).map(({ row }) => row.identity));
  const comesWith = ({ row }: (typeof rows)[number], name: unknown) => row.t === BESIDE && row.p?.Bucket === name;
  const isOther = ({ row }: (typeof rows)[number]) =>
    row.t !== LAST && !(row.t === BESIDE && known.has(row.p?.Bucket as string));
  const buckets = of(LAST).flatMap((bucket) => [
    ...rows.filter((each) => comesWith(each, bucket.row.identity)),
    bucket,
  ]);
  const footer = rows.filter(({ row }) => row.k === 'footer');
  const others = rows.filter((each) => isOther(each) && each.row.k !== 'footer');
  // The checksum is that of another order.
  return [...others, ...buckets, ...footer].map(({ text }) => text.replace(/,"sha256":"[^"]*"/, ''));
}

/** The lines as they are written; `complete` left out: as their footer has it. */
export function recordingOf(uri: string, lines: readonly string[], complete?: Settled['complete']): Recording {
  const rows = lines.map((line) => JSON.parse(line) as Row);
  const first = rows.findIndex(({ t }) => t === LAST || t === BESIDE);
  const said = complete ?? rows.find(({ k }) => k === 'footer')?.complete ?? {};
  return {
    uri,
    async write(listener) {
      for (const [i, line] of lines.entries()) {
        if (i === first) listener.settled({ last: LAST, beside: [BESIDE], complete: said });
        await listener.line(line);
      }
    },
  };
}
