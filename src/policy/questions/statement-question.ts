import type { Budget } from '../decide/budget.js';
import type { Space } from '../decide/space.js';
import type { Asked } from './asked.js';

/** One question that no single kind of request violates: it is answered from all requests that the space tells apart. */
export type StatementQuestion = (space: Space, budget: Budget) => Omit<Asked, 'question'>;
