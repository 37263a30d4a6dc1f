import type { Node } from '../../syntax/tree.js';
import { and, not, or, sizeOf, type Truth } from '../logic.js';
import { equal } from './equal.js';
import { argumentsOf, type Intrinsic, intrinsicOf } from './intrinsic.js';
import { deeper, evaluated, type Frame, type Scope } from './scope.js';
import type { Template } from './template.js';

/**
 * The template's named conditions, each reduced when it is first asked for and keeping its name while it is undecided.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html
 */
export function namedConditions(template: Template): Scope['condition'] {
  const known = new Map<string, Truth | 'being read'>();
  return (name, frame) => {
    const entry = template.conditions.get(name);
    if (entry === undefined) return undefined;
    const before = known.get(name);
    if (before === 'being read') {
      frame.scope.problem(
        {
          level: 'warning',
          kind: 'circular-condition',
          message: `The condition ${name} of this template depends on itself`,
          next: 'Break the circle: AWS rejects such a template.',
        },
        entry.key,
      );
      return opaque(`${template.path}Condition ${name}`);
    }
    if (before !== undefined) return before;
    known.set(name, 'being read');
    const truth = truthOf(entry.value, { ...frame, via: [], inCondition: true });
    const named = typeof truth === 'boolean' ? truth : { ...truth, name: template.path + name };
    known.set(name, named);
    return named;
  };
}

/** Conditions may name each other, and so double in size each time; nobody writes one of so many atoms. */
const MAX_SIZE = 200;

/** What a condition expression comes to. What cannot be reduced is an atom of its own, named by its text. */
export function truthOf(node: Node, frame: Frame): Truth {
  const call = intrinsicOf(node) ?? conditionReference(node);
  const inner = call === undefined ? undefined : deeper(frame, node);
  if (call === undefined || inner === undefined) return opaque(textOf(node, frame));
  const truth = applied(call, node, inner);
  return sizeOf(truth) > MAX_SIZE ? opaque(textOf(node, frame)) : truth;
}

function applied(call: Intrinsic, node: Node, frame: Frame): Truth {
  const parts = () => argumentsOf(call).map((part) => truthOf(part, frame));
  switch (call.name) {
    case 'Condition':
      return namedTruth(call.argument, frame);
    case 'Fn::And':
      return and(parts());
    case 'Fn::Or':
      return or(parts());
    case 'Fn::Not':
      return not(and(parts()));
    case 'Fn::Equals': {
      const [left, right] = argumentsOf(call).map((part) => evaluated(part, frame));
      return equal(left, right, frame.scope, textOf(node, frame));
    }
    default:
      return opaque(textOf(node, frame));
  }
}

/** The truth of the condition that a node names. An undefined name is a fault of the template, and an atom of its own. */
export function namedTruth(node: Node, frame: Frame): Truth {
  const call = intrinsicOf(node) ?? conditionReference(node);
  if (call !== undefined && !CONDITION_FUNCTIONS.has(call.name)) return truthNamedBy(node, frame);
  if (node.kind !== 'scalar') return truthOf(node, frame);
  const truth = frame.scope.condition(node.text, frame);
  if (truth !== undefined) return truth;
  frame.scope.problem(
    {
      level: 'warning',
      kind: 'undefined-condition',
      message: `This template names the condition ${node.text}, which it does not define`,
      next: 'Define it under Conditions, or correct the name.',
    },
    node,
  );
  return opaque(`${frame.scope.template.path}Condition ${node.text}`);
}

const CONDITION_FUNCTIONS: ReadonlySet<string> = new Set(['Condition', 'Fn::And', 'Fn::Equals', 'Fn::Not', 'Fn::Or']);

/** The truth of the condition whose name a function gives, as in loops; no name is no condition. */
function truthNamedBy(node: Node, frame: Frame): Truth {
  const name = evaluated(node, frame);
  if (name === undefined) return true;
  const truth = typeof name === 'string' ? frame.scope.condition(name, frame) : undefined;
  return truth ?? opaque(textOf(node, frame));
}

function opaque(text: string): Truth {
  return { kind: 'equals', parameter: text, constant: 'true' };
}

function conditionReference(node: Node) {
  const [only] = node.kind === 'map' && node.entries.length === 1 ? node.entries : [];
  return only?.key.text === 'Condition' ? { name: 'Condition', argument: only.value } : undefined;
}

const MAX_TEXT = 300;

/** The expression as written, on one line, with the stack that it stands in. Long ones that begin alike are told apart by their place. */
function textOf(node: Node, frame: Frame): string {
  const { document, path } = frame.scope.template;
  const written = document.text.slice(node.start, Math.min(node.end, node.start + MAX_TEXT));
  const line = path + written.replace(/\s+/g, ' ').trim();
  return node.end - node.start > MAX_TEXT ? `${line}... (offset ${node.start})` : line;
}
