import type { Node, ScalarNode } from '../../../../syntax/tree.js';
import type { Term } from '../term.js';

/** What a JSON or YAML text says, as a term. Nodes that aliases share become one term. */
export function plainTerm(root: Node): Term {
  const known = new Map<Node, Term>();
  const term = (node: Node): Term => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const made: Term =
      node.kind === 'scalar'
        ? scalar(node)
        : node.kind === 'list'
          ? node.items.map(term)
          : new Map(node.entries.map(({ key, value }) => [key.text, term(value)]));
    known.set(node, made);
    return made;
  };
  return term(root);
}

const TRUE = /^(?:y|Y|yes|Yes|YES|on|On|ON|true|True|TRUE)$/;
const FALSE = /^(?:n|N|no|No|NO|off|Off|OFF|false|False|FALSE)$/;

/** No literal of a sane file is longer. */
const MAX_LITERAL = 100;

/**
 * As JSON has it, and as Terraform's library for YAML resolves what stands without quotes: numbers as in YAML 1.2, truths
 * as in YAML 1.1, and a date is the timestamp of its midnight. https://pkg.go.dev/github.com/zclconf/go-cty-yaml
 */
function scalar({ text, plain, tag }: ScalarNode): Term {
  if (!plain || tag !== undefined || text.length > MAX_LITERAL) return text;
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null;
  if (TRUE.test(text)) return true;
  if (FALSE.test(text)) return false;
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return `${text}T00:00:00Z`;
  if (/^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  return /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : text;
}
