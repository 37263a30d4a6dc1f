import { readJson } from '../../../syntax/json.js';
import { overEither } from './either.js';
import type { Frame } from './frame.js';
import { encoded } from './functions/json-text.js';
import { plainTerm } from './functions/plain-term.js';
import { isPending, unresolved } from './holes.js';
import { merged, type Statements } from './policy-merge.js';
import { statementOf } from './policy-statement.js';
import { isTermMap, itemsOf, JsonText, type Term } from './term.js';

/**
 * The document that the data source aws_iam_policy_document makes of what `member` gives for its arguments: the source
 * documents, then its own statements, then the overriding documents; of equal Sids the last stays, in the first's place.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyDocument(member: (name: string) => Term | undefined, frame: Frame): Term {
  const own = new Map<string, Term>([['Version', member('version') ?? '2012-10-17']]);
  const id = member('policy_id') ?? null;
  if (id !== null) own.set('Id', id);
  own.set('Statement', statements(member('statement') ?? [], frame));
  const documents = [
    ...given(member('source_policy_documents') ?? null),
    own,
    ...given(member('override_policy_documents') ?? null),
  ];
  const document = overEither('aws_iam_policy_document', documents, (decided) => merged(decided.map(parsed), frame));
  return overEither('aws_iam_policy_document', [document], ([whole = null]) =>
    isTermMap(whole) ? new JsonText(whole, encoded(whole)) : whole,
  );
}

function given(documents: Term): readonly Term[] {
  return documents === null ? [] : (itemsOf(documents) ?? [documents]);
}

const NO_DOCUMENT: Term = new Map();

/** Null and the empty text are passed over (https://github.com/hashicorp/terraform-provider-aws/issues/23910). */
function parsed(document: Term): Term {
  if (document === null || document === '') return NO_DOCUMENT;
  if (document instanceof JsonText) return document.document;
  if (isTermMap(document)) return document;
  if (typeof document !== 'string') return unresolved('aws_iam_policy_document', [document]);
  const { value, problems } = readJson(document, '');
  return value === undefined || problems.length > 0 ? unresolved('aws_iam_policy_document') : plainTerm(value.root);
}

function statements(blocks: Term, frame: Frame): Statements {
  return overEither('statement', [blocks], ([decided = null]) => {
    const items = itemsOf(decided);
    if (items === undefined) return unresolved('statement', [decided]);
    const made: Term[] = [];
    for (const [i, item] of items.entries()) {
      if (typeof decided === 'object' && decided !== null) frame.run.places.copy(decided, made, i, made.length);
      made.push(isPending(item) ? item : statementOf(item, frame));
    }
    return made;
  });
}
