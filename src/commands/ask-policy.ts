import type { Value } from '../model/value.js';
import { askAndExplain, QUESTION_NAMES, questionsNamed, readAskLine } from '../policy/questions.js';
import { didYouMean } from '../vocabulary/did-you-mean.js';
import { answerBatch } from './answer-batch.js';
import { askedText } from './asked-text.js';
import { loadConfiguration } from './load-configuration.js';
import { guarded, inputPieces, inputText } from './policy-input.js';
import { givesRequest, type RequestFlags } from './request-flags.js';
import { type Surroundings, UsageError } from './surroundings.js';

/** The options of `lakeproof policy --ask`. */
export interface AskFlags extends RequestFlags {
  readonly ask?: string;
  readonly format: 'text' | 'json' | 'ndjson';
  readonly config?: string;
  readonly type: string;
  readonly account?: string;
  readonly name?: string;
}

/**
 * Asks questions about a policy, or with `ndjson` about one policy a line, and writes the answers. Throws a UsageError
 * for a question that does not exist.
 */
export async function askPolicy(
  file: string,
  list: string,
  flags: AskFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { cwd, stdout } = surroundings;
  const questions = questionsNamed(list);
  if ('stranger' in questions) throw unknownQuestion(questions.stranger);
  if (givesRequest(flags))
    throw new UsageError(
      '--ask is about all requests, so it takes none.',
      'Leave the flags of the request out, or evaluate it with --evaluate.',
    );
  const perimeter = perimeterFrom(flags.config, cwd);
  if (flags.format === 'ndjson') {
    const answersTo = (line: string) => {
      const { id, ask } = readAskLine(line, perimeter);
      return ask(questions).map((asked) => ({ id, ...asked }));
    };
    await guarded(file, () => answerBatch(inputPieces(file, cwd), answersTo, stdout));
    return;
  }
  const answers = askAndExplain(
    { policy: await inputText(file, cwd), resource: resourceFrom(flags), perimeter },
    questions,
  );
  await stdout(flags.format === 'json' ? `${JSON.stringify(answers, undefined, 2)}\n` : askedText(answers));
}

function unknownQuestion(name: string): UsageError {
  const near = didYouMean(name, QUESTION_NAMES);
  return new UsageError(
    `${JSON.stringify(name)} is no question${near === undefined ? '' : `; did you mean ${near}?`}`,
    `The questions are ${QUESTION_NAMES.join(', ')}.`,
  );
}

/** The perimeter of the configuration that is named; policies in hand belong to no folder in which one could be looked for. */
function perimeterFrom(config: string | undefined, cwd: string): { readonly [name: string]: Value } {
  if (config === undefined) return {};
  return { ...loadConfiguration(config, [], cwd).configuration.perimeter };
}

function resourceFrom({ type, account, name }: AskFlags): { readonly [name: string]: Value } {
  return {
    type,
    ...(account !== undefined && { account }),
    ...(name !== undefined && (name.startsWith('arn:') ? { arn: name } : { name })),
  };
}
