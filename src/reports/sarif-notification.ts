import type { Notification } from 'sarif';
import type { Problem } from '../model/problem.js';
import { forSarif } from './escape.js';
import { oneLine, withNext } from './phrase.js';
import { physicalLocation } from './sarif-location.js';

/** A problem of the input, the configuration or the run, as SARIF tells it. */
export function sarifNotification({ level, kind, message, next, file, at }: Problem): Notification {
  const text = forSarif(oneLine(withNext(message, next)));
  const location =
    at !== undefined ? physicalLocation(at) : file === '' ? undefined : { artifactLocation: { uri: file } };
  return {
    level,
    descriptor: { id: kind },
    message: { text },
    ...(location !== undefined && { locations: [{ physicalLocation: location }] }),
  };
}
