import { setFlagsFromString } from 'node:v8';

/**
 * On a machine with much memory V8 lets the heap grow to four times what is alive before it collects the old: an account
 * of 100,000 buckets, of which 170 MB are alive, took 700 MB. With a fifth it takes half of that, and a tenth more time.
 * Called before anything is loaded; V8 reads the flag at every collection
 * (https://nodejs.org/api/v8.html#v8setflagsfromstringflags).
 */
export function keepHeapLean(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
