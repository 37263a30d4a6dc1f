import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from './account.js';
import type { Call } from './call.js';
import { denied, skewed, throttled, unknownCredentials } from './refusals.js';
import type { HttpAnswer } from './write-answer.js';

/**
 * What goes wrong with a call. The service refuses: `denied`, `throttled`, `unknown-credentials`, `skewed`, or with an
 * outcome of its own. Or the answer never comes whole: `reset` (the connection breaks), `stalled` (nothing comes),
 * `stalled-body` (half of it comes), `truncated` (half comes, then the connection breaks). Or it is no answer:
 * `malformed` (a page of HTML with status 200), `xhtml` (one that is well-formed XML), `empty` (status 200 without a body), `unavailable` (HTML with status 503).
 */
export type Fault = Refused | Broken | Outcome;
type Refused = 'denied' | 'throttled' | 'unknown-credentials' | 'skewed';
type Broken = 'reset' | 'stalled' | 'stalled-body' | 'truncated' | 'malformed' | 'xhtml' | 'empty' | 'unavailable';

/** The service's own words for a fault; undefined when the answer breaks on its way. */
export function refusalBy(fault: Fault, { service }: Call): Outcome | undefined {
  switch (fault) {
    case 'denied':
      return denied(service);
    case 'throttled':
      return throttled(service);
    case 'unknown-credentials':
      return unknownCredentials(service);
    case 'skewed':
      return skewed(service);
    default:
      return typeof fault === 'object' ? fault : undefined;
  }
}

const PAGE = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>Not what you asked for<br></body></html>';

/** Sends an answer, or what a fault leaves of it. */
export async function send(response: ServerResponse, whole: HttpAnswer, fault: Fault | undefined): Promise<void> {
  const half = whole.body.slice(0, whole.body.length / 2);
  const head = (status: number, headers: HttpAnswer['headers'], length: number) =>
    response.writeHead(status, { ...headers, 'content-length': length });
  switch (fault) {
    case 'reset':
      response.destroy();
      return;
    case 'stalled':
      return;
    case 'stalled-body':
    case 'truncated':
      head(whole.status, whole.headers, Buffer.byteLength(whole.body) + 1).write(half);
      if (fault === 'stalled-body') return;
      // What was written must be on its way before the connection breaks.
      await wait(5);
      response.destroy();
      return;
    case 'malformed':
    case 'xhtml':
    case 'unavailable': {
      const page = fault === 'xhtml' ? PAGE.replace(/<(!|br|meta)[^>]*>/g, '') : PAGE;
      head(fault === 'unavailable' ? 503 : 200, { 'content-type': 'text/html' }, page.length).end(page);
      return;
    }
    case 'empty':
      head(200, whole.headers, 0).end();
      return;
    default:
      head(whole.status, whole.headers, Buffer.byteLength(whole.body)).end(whole.body);
  }
}
