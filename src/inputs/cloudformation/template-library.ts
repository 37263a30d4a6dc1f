import type { Problem } from '../../model/problem.js';
import type { Document } from '../../syntax/tree.js';
import type { ReadOptions } from '../input.js';
import { openFile } from '../open-file.js';
import { type ProblemLog, problemLog } from '../problem-log.js';
import { documentsOf } from './documents.js';
import { isTemplate } from './template.js';

/** Why there is no template at a path. `unread`: the file's own problem is in its log. */
export type NoTemplate = 'absent' | 'outside' | 'unread' | 'no-template';

/** What the stacks of one root share: the files that they are made of, and what is wrong in each. */
export interface TemplateLibrary {
  /** The template that another one, by its uri, names by a path; each file is read once. */
  template(from: string, path: string): Document | NoTemplate;
  readonly beside: ReadOptions['beside'];
  /** May anybody read the properties of a resource of this type? */
  isRead(type: string): boolean;
  /** The texts of the files that were read, by uri. */
  readonly texts: Map<string, string>;
  /** The uris of the files that templates nest, whether or not they could be read. */
  readonly nested: ReadonlySet<string>;
  /** The templates among them. */
  templates(): readonly Document[];
  log(file: string): ProblemLog;
  problems(): readonly Problem[];
  /** Counts one more stack, made of so much text; false when there are more than any deployment has. */
  addStack(characters: number): boolean;
  /** Counts so many values; false when the root has produced more than may be held. */
  spend(values: number): boolean;
}

/** A nested stack operation changes at most 2,500 resources: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const MAX_STACKS = 2500;
/** A template is at most 1 MB in size; this is room for fifty of the largest. */
const MAX_CHARACTERS = 50_000_000;
/** Aliases and functions can make a small file produce very many values. */
const MAX_VALUES = 2_000_000;

export function templateLibrary({ beside, keep }: Pick<ReadOptions, 'beside' | 'keep'>): TemplateLibrary {
  const logs = new Map<string, ProblemLog>();
  const known = new Map<string, Document | NoTemplate>();
  const texts = new Map<string, string>();
  const nested = new Set<string>();
  const left = { stacks: MAX_STACKS, characters: MAX_CHARACTERS, values: MAX_VALUES };
  const others: Problem[] = [];

  const read = (from: string, path: string): Document | NoTemplate => {
    const file = beside?.(from, path) ?? 'absent';
    if (file === 'absent' || file === 'outside') return file;
    nested.add(file.uri);
    const before = known.get(file.uri);
    if (before !== undefined) return before;
    const opened = openFile(file);
    const whole = 'problem' in opened ? opened : opened.text();
    if ('problem' in whole) {
      others.push(whole.problem);
      known.set(file.uri, 'unread');
      return 'unread';
    }
    texts.set(file.uri, whole.text);
    const { value: documents, problems } = documentsOf(whole.text, file.uri);
    others.push(...problems);
    const found = documents.length === 0 ? 'unread' : (documents.find(isTemplate) ?? 'no-template');
    known.set(file.uri, found);
    return found;
  };

  return {
    template: read,
    beside,
    isRead: (type) => keep === undefined || keep(type) !== undefined,
    texts,
    nested,
    templates: () => [...known.values()].filter((each) => typeof each !== 'string'),
    log: (file) => {
      const log = logs.get(file) ?? problemLog(file);
      logs.set(file, log);
      return log;
    },
    problems: () => [...others, ...[...logs.values()].flatMap((log) => log.all())],
    addStack: (characters) => {
      left.stacks -= 1;
      left.characters -= characters;
      return left.stacks >= 0 && left.characters >= 0;
    },
    spend: (values) => {
      left.values -= values;
      return left.values >= 0;
    },
  };
}
