import type { ExplainedAnswer } from '../policy/questions.js';
import { forTerminal } from '../reports/escape.js';

/** Answers for a reader: each verdict, and below it why. */
export function askedText(answers: readonly ExplainedAnswer[]): string {
  const lines = answers.flatMap((answer, i) => [...(i === 0 ? [] : ['']), ...answerLines(answer)]);
  return `${lines.map(forTerminal).join('\n')}\n`;
}

function answerLines({ question, verdict, reason, statements, explanation }: ExplainedAnswer): readonly string[] {
  const decisive = verdict === 'fail' && explanation === undefined ? statements : undefined;
  const why = [
    ...(reason === undefined ? [] : [reason]),
    ...(explanation ?? []),
    ...(decisive ?? []).map((index) => `statement ${index + 1} decides`),
  ];
  return [`${question}: ${verdict}`, ...why.map((line) => `  ${line}`)];
}
