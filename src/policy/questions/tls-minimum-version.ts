import type { RequestQuestion } from './request-question.js';

/** No request gets through over plain HTTP or a version of TLS below the perimeter's. https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html#example-object-tls-version */
export const tlsMinimumVersion: RequestQuestion = ({ perimeter }) => [
  { transport: ({ version }) => version === undefined || Number(version) < Number(perimeter.minimumTlsVersion) },
];
