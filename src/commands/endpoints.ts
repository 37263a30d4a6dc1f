import { SERVICES } from '../collect/load-api.js';
import { didYouMean } from '../vocabulary/did-you-mean.js';
import { type Surroundings, UsageError } from './surroundings.js';

/**
 * Reads `http://localhost:5000` and `KMS=http://localhost:5001`: addresses by service, `''` for all others, for which
 * the environment may say it, too: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function endpointsOf(texts: readonly string[], env: Surroundings['env']): ReadonlyMap<string, string> {
  const general = env.AWS_ENDPOINT_URL;
  const all = general === undefined || general === '' ? texts : [general, ...texts];
  return new Map(
    all.map((text) => {
      const [, name = '', url = ''] = /^(?:(\w+)=)?(.*)$/s.exec(text) ?? [];
      const service = SERVICES.find((each) => each.toLowerCase() === name.toLowerCase()) ?? '';
      if (name !== '' && service === '') {
        const suggestion = didYouMean(name, SERVICES);
        throw new UsageError(
          `--endpoint-url ${text} names no service that is read${suggestion === undefined ? '' : `: did you mean ${suggestion}?`}`,
          `The services are: ${SERVICES.join(', ')}.`,
        );
      }
      if (!/^https?:$/.test(protocolOf(url)))
        throw new UsageError(
          `--endpoint-url ${text} is no http or https address.`,
          'Write it as http://localhost:5000.',
        );
      return [service, url] as const;
    }),
  );
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
