import type { RequestQuestion } from './request-question.js';

/** No request over plain HTTP gets through. https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html */
export const tlsOnly: RequestQuestion = () => [{ transport: ({ secure }) => !secure }];
