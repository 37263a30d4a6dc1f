import { textIn } from './conversions.js';
import type { Frame } from './frame.js';
import { unresolved } from './holes.js';
import { isTermMap, itemsOf, type Term } from './term.js';

/** A list of statements, or what stands for it. */
export type Statements = Term;

/**
 * Documents as one: of equal Sids the last stays, in the first's place; the highest Version and the last Id count. A
 * document that nobody knows may hold any statement, so then nobody knows the statements.
 */
export function merged(documents: readonly Term[], frame: Frame): Term {
  const all: Term[] = [];
  let version = '';
  let id: Term = null;
  let doubt: Term | undefined;
  for (const document of documents) {
    const list = isTermMap(document) ? (document.get('Statement') ?? []) : document;
    const statements = isTermMap(list) ? [list] : itemsOf(list);
    if (statements === undefined || !isTermMap(document)) doubt ??= list;
    else add(all, statements, frame);
    if (!isTermMap(document)) continue;
    const newer = textIn(document.get('Version')) ?? '';
    if (newer > version) version = newer;
    id = document.get('Id') ?? id;
  }
  const whole = new Map<string, Term>();
  if (version !== '') whole.set('Version', version);
  if (id !== null) whole.set('Id', id);
  if (doubt !== undefined) whole.set('Statement', unresolved('aws_iam_policy_document', [doubt]));
  else if (all.length > 0) whole.set('Statement', all);
  return whole;
}

function add(all: Term[], statements: readonly Term[], frame: Frame): void {
  for (const [i, statement] of statements.entries()) {
    const sid = isTermMap(statement) ? textIn(statement.get('Sid')) : undefined;
    const same =
      sid === undefined || sid === '' ? -1 : all.findIndex((each) => isTermMap(each) && each.get('Sid') === sid);
    const at = same < 0 ? all.length : same;
    all[at] = statement;
    frame.run.places.copy(statements, all, i, at);
  }
}
