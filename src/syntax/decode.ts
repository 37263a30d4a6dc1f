/** Bytes as text, or why they are none: `binary` holds NUL bytes or is compressed, `too-large` fits into no string. */
export type Decoded = { readonly text: string } | { readonly problem: 'binary' | 'too-large' };

const LARGEST = 512 * 1024 * 1024;
/** Enough to tell an encoding; the heuristics look no further. */
const SAMPLE = 1024;

/**
 * The text of a file: UTF-8, or UTF-16 when a byte order mark says so or when, without a mark, every other byte of the
 * beginning is zero, as PowerShell writes it. The mark is dropped, line breaks stay as they are, bytes that are no
 * UTF-8 become U+FFFD: one accent in a comment should not hide a template.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length >= LARGEST) return { problem: 'too-large' };
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return { problem: 'binary' };
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? { problem: 'binary' } : { text };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return undefined; // gzip
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  if (sample.length < 4) return 'utf-8';
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (even === 0 && odd > most) return 'utf-16le';
  if (odd === 0 && even > most) return 'utf-16be';
  return 'utf-8';
}
