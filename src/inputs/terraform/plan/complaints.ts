import { type UnknownHole, unknownHole } from '../../../model/hole.js';
import type { Problem } from '../../../model/problem.js';
import { problemAt } from '../../../syntax/source.js';
import type { Document, Node } from '../../../syntax/tree.js';
import { isLiteral, nodeAt } from './members.js';

/** Why a plan may lack resources that are there, or will be: then nobody can say that no resource names another. */
export function unreadIn(plan: Node): UnknownHole | undefined {
  if (isErrored(plan)) return unknownHole('outside-this-scan', 'the plan ended in an error');
  if (isLiteral(nodeAt(plan, 'complete'), 'false')) return unknownHole('outside-this-scan', 'the plan is not complete');
  return undefined;
}

/** What is wrong with a plan or state as a whole; `nameless`: so many of its resources do not say what they are. */
export function complaints(document: Document, nameless: number): readonly Problem[] {
  const found: Problem[] = [];
  const { root } = document;
  if (isErrored(root)) {
    found.push(
      problemAt(document, nodeAt(root, 'errored') ?? root, {
        level: 'error',
        kind: 'errored-plan',
        message: 'Making this plan ended in an error, so it lacks what Terraform did not come to',
        next: 'Make the plan again without an error, and scan that one.',
      }),
    );
  }
  if (isLiteral(nodeAt(root, 'complete'), 'false')) {
    found.push(
      problemAt(document, nodeAt(root, 'complete') ?? root, {
        level: 'note',
        kind: 'partial-plan',
        message: 'The plan is not complete: some resources were not planned, by -target or because they were deferred',
        next: 'Scan a plan of the whole configuration, too.',
      }),
    );
  }
  if (nameless > 0) {
    found.push({
      level: 'warning',
      kind: 'unreadable-resource',
      message: `${nameless} resource(s) of this plan or state do not say their address, type and name, so they were not judged`,
      next: 'Scan what `terraform show -json` prints, unchanged.',
      file: document.file,
    });
  }
  return found;
}

/** https://developer.hashicorp.com/terraform/internals/json-format#plan-representation */
function isErrored(plan: Node): boolean {
  return isLiteral(nodeAt(plan, 'errored'), 'true');
}
