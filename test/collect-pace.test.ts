/** How fast accounts are read: how much runs at once, in which order it comes, and when something is given up. */
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { breakerOf } from '../src/collect/breaker.js';
import { ahead, inOrder, inTurn } from '../src/collect/in-order.js';
import { laneOf } from '../src/collect/lane.js';
import { retriesOf } from '../src/collect/retries.js';

async function* numbers(from: number, to: number, seen: number[] = []): AsyncIterable<number> {
  for (let i = from; i < to; i++) {
    seen.push(i);
    yield i;
  }
}

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe('order', () => {
  test('results come in the order of the items, whatever ends first, and no more than the window is under way', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (n: number) => {
      most = Math.max(most, ++underWay);
      for (let i = 0; i < 3 + ((n * 7) % 5); i++) await turn();
      underWay--;
      return n * 10;
    };
    expect(await all(inOrder(numbers(0, 50), 8, work))).toEqual(Array.from({ length: 50 }, (_, i) => i * 10));
    expect(most).toBe(8);
  });

  test('streams come one after the other, but begin together, and run ahead no further than told', async () => {
    const seen: [number[], number[], number[]] = [[], [], []];
    const streams = seen.map((list, i) => () => numbers(i * 100, i * 100 + 20, list));
    const values: number[] = [];
    for await (const value of inTurn(streams, 2, 5)) {
      if (values.length === 0) {
        for (let i = 0; i < 20; i++) await turn();
        expect(seen.map((list) => list.length)).toEqual([6, 5, 0]);
      }
      values.push(value);
    }
    expect(values).toEqual([0, 100, 200].flatMap((from) => Array.from({ length: 20 }, (_, i) => from + i)));
  });

  test('a stream that fails fails when its turn comes', async () => {
    const failing = async function* (): AsyncIterable<number> {
      yield 1;
      throw new Error('no more');
    };
    const values: number[] = [];
    await expect(
      (async () => {
        for await (const value of inTurn([() => numbers(0, 3), failing], 2, 5)) values.push(value);
      })(),
    ).rejects.toThrow('no more');
    expect(values).toEqual([0, 1, 2, 1]);
    expect(await all(ahead(numbers(0, 0), 5))).toEqual([]);
  });
});

describe('a lane', () => {
  /** How many of 20 calls run at once. */
  async function widthOf(lane: ReturnType<typeof laneOf>): Promise<number> {
    let [now, most] = [0, 0];
    await Promise.all(
      Array.from({ length: 20 }, () =>
        lane.run(async () => {
          most = Math.max(most, ++now);
          await turn();
          now--;
        }),
      ),
    );
    return most;
  }

  test('is as wide as told, half as wide once throttled, and widens again as calls are answered', async () => {
    const lane = laneOf(8);
    expect(await widthOf(lane)).toBe(8);
    lane.throttled();
    lane.throttled();
    expect(await widthOf(lane)).toBe(4);
    for (let i = 0; i < 5; i++) lane.answered();
    expect(await widthOf(lane)).toBe(5);
    for (let i = 0; i < 100; i++) lane.answered();
    expect(await widthOf(lane)).toBe(8);
  });

  test('lets what is patient wait for everything that is not', async () => {
    const lane = laneOf(1);
    const begun: string[] = [];
    const run = (name: string, isPatient: boolean) => lane.run(async () => void begun.push(name), isPatient);
    await Promise.all([
      run('first', true),
      run('later', true),
      run('last', true),
      run('now', false),
      run('too', false),
    ]);
    expect(begun).toEqual(['first', 'now', 'too', 'later', 'last']);
  });

  test('lets the next one in after a failure', async () => {
    const lane = laneOf(1);
    await expect(lane.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await lane.run(async () => 'next')).toBe('next');
  });
});

test('a breaker opens after two rounds without an answer, and stays open', () => {
  const breaker = breakerOf();
  breaker.failed(0, 100);
  // Was under way at the same time.
  breaker.failed(50, 110);
  expect(breaker.isOpen).toBe(false);
  breaker.succeeded();
  breaker.failed(120, 200);
  expect(breaker.isOpen).toBe(false);
  breaker.failed(210, 300);
  expect(breaker.isOpen).toBe(true);
  breaker.succeeded();
  expect(breaker.isOpen).toBe(true);
});

describe('attempts', () => {
  /** How often a call is made that always fails in this way. */
  async function attemptsAt(errorType: string): Promise<{ readonly attempts: number; readonly longest: number }> {
    const retries = retriesOf(laneOf(1));
    let token = await retries.acquireInitialRetryToken();
    let longest = 0;
    for (;;) {
      const next = await retries.refreshRetryTokenForRetry(token, { errorType }).catch(() => undefined);
      if (next === undefined) return { attempts: token.getRetryCount() + 1, longest };
      token = next;
      longest = Math.max(longest, token.getRetryDelay());
    }
  }

  test.each([
    ['THROTTLING', 8],
    ['TRANSIENT', 4],
    ['CLIENT_ERROR', 1],
    ['SERVER_ERROR', 1],
  ])('%s: %i', async (errorType, expected) => {
    const { attempts, longest } = await attemptsAt(errorType);
    expect(attempts).toBe(expected);
    expect(longest).toBeLessThanOrEqual(5_000);
  });
});
