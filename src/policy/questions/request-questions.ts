import type { Question } from './asked.js';
import type { RequestQuestion } from './request-question.js';
import { tlsOnly } from './tls-only.js';

/** The questions that are about requests: they fail when one that violates them gets through. */
export const REQUEST_QUESTIONS: ReadonlyMap<Question, RequestQuestion> = new Map([['tls-only', tlsOnly]]);
