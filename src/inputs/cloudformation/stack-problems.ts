import { isHole, type UnknownHole } from '../../model/hole.js';
import type { Problem } from '../../model/problem.js';
import type { NoTemplate } from './template-library.js';

type Told = Omit<Problem, 'file' | 'at'>;

const MAX_NAME = 200;

/** The template of the stack `name` lies where this scan does not look. */
export function notAtHand(name: string, where: string | UnknownHole): Told {
  const at = isHole(where) ? where.detail : where;
  const place = at === undefined || at === name ? 'is only named at deploy' : `lies at ${short(at)}`;
  return {
    level: 'note',
    kind: 'module-not-available',
    message: `The template of the nested stack ${short(name)} ${place}: nothing is downloaded, so its resources are not judged`,
    next: 'Scan that template too, or name it by a path relative to this one, as `aws cloudformation package` takes it.',
  };
}

export function unobtainable(name: string, path: string, why: NoTemplate): Told {
  const stack = `The nested stack ${short(name)} has the template ${short(path)}`;
  switch (why) {
    case 'absent': {
      const next = 'Correct the path, which is relative to the template that nests it.';
      return { level: 'warning', kind: 'missing-template', message: `${stack}, but there is no such file`, next };
    }
    case 'outside': {
      const message = `${stack}, which lies outside of what is scanned, so it was not read`;
      return { level: 'warning', kind: 'outside-the-tree', message, next: 'Scan the folder that holds both.' };
    }
    case 'unread': {
      const message = `${stack}, which could not be read, so its resources are not judged`;
      return { level: 'warning', kind: 'unreadable-template', message, next: 'Mend that file.' };
    }
    case 'no-template': {
      const message = `${stack}, which is no CloudFormation template`;
      return { level: 'warning', kind: 'unreadable-template', message, next: 'Correct the path.' };
    }
  }
}

export function circular(name: string, path: string): Told {
  return {
    level: 'warning',
    kind: 'circular-stack',
    message: `The nested stack ${short(name)} has the template ${short(path)}, which nests the very template that it stands in`,
    next: 'Break the circle: such a stack can never be deployed.',
  };
}

export function mutual(name: string): Told {
  return {
    level: 'warning',
    kind: 'circular-dependency',
    message: `A parameter of the nested stack ${short(name)} needs an output of the same stack, perhaps by way of others`,
    next: 'Break the circle: AWS rejects such a template.',
  };
}

export function deep(name: string): Told {
  return {
    level: 'warning',
    kind: 'stack-too-deep',
    message: `The nested stack ${short(name)} lies more than ten stacks deep, so it was not read`,
    next: 'Nest fewer stacks, or scan its template by itself.',
  };
}

export function tooMany(name: string): Told {
  return {
    level: 'warning',
    kind: 'too-many-stacks',
    message: `The nested stack ${short(name)} was not read: with it, this template would hold more than can be deployed at once`,
    next: 'Nest fewer stacks, or scan its template by itself.',
  };
}

export function undefinedOutput(stack: string, output: string): Told {
  return {
    level: 'warning',
    kind: 'undefined-output',
    message: `The template of the nested stack ${short(stack)} has no output ${short(output)}`,
    next: 'Correct the name, or add the output: AWS rejects such a template.',
  };
}

function short(text: string): string {
  return text.slice(0, MAX_NAME);
}
