import type { SourceFile } from '../../../model/files.js';
import type { Problem } from '../../../model/problem.js';
import type { Document } from '../../../syntax/tree.js';
import type { Input, ReadOptions, Routed } from '../../input.js';
import { readContents } from './contents.js';
import { nodeAt, textAt } from './members.js';
import { readSource } from './plan-source.js';
import { readPlan } from './read-plan.js';

/**
 * Plans and states as `terraform show -json` (or `tofu show -json`) prints them, of every version of the format.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export const terraformPlan: Input = {
  name: 'terraform plan',
  recognises: ({ head }) => /^\s*\{/.test(head) && SECTION.test(head),
  read: ({ file, text: read }, options) => {
    const whole = read();
    if ('problem' in whole) return { kind: 'unreadable', problems: [whole.problem] };
    const { text } = whole;
    if (!text.includes('"format_version"') || !SECTION.test(text)) return { kind: 'skipped' };
    return rootOf(text, file, options);
  },
};

const SECTION = /"(?:format_version|resource_changes|planned_values|prior_state|configuration|values)"\s*:/;

function rootOf(text: string, file: SourceFile, options: ReadOptions): Routed {
  const { uri } = file;
  const { value: contents, problems } = readContents(text, uri);
  if (contents === undefined) {
    return text.includes('"terraform_version"') ? { kind: 'unreadable', problems } : { kind: 'skipped' };
  }
  const { document } = contents;
  const version = versionOf(document);
  if (version === undefined) return { kind: 'skipped' };
  if (version > NEWEST) return { kind: 'unreadable', problems: [tooNew(version, uri)] };
  const source = readSource(document, file, options);
  const estate = readPlan(contents, uri, source?.value.resources);
  return {
    kind: 'roots',
    estates: [estate.value],
    text,
    ...(source && { texts: source.value.texts, waivers: source.value.waivers }),
    problems: [...problems, ...estate.problems, ...(source?.problems ?? [])],
  };
}

/** Within one major version what is new can be ignored. */
const NEWEST = 1;

/** The major version of the format, of what is a plan or state. */
function versionOf({ root }: Document): number | undefined {
  const major = /^(\d{1,3})(?:\.|$)/.exec(textAt(root, 'format_version') ?? '')?.[1];
  const isOurs = textAt(root, 'terraform_version') !== undefined || SECTIONS.some((key) => nodeAt(root, key));
  return major !== undefined && isOurs ? Number(major) : undefined;
}

const SECTIONS: readonly string[] = ['resource_changes', 'planned_values', 'values'];

function tooNew(version: number, file: string): Problem {
  return {
    level: 'error',
    kind: 'newer-plan',
    message: `This plan or state has version ${version} of Terraform's JSON format; this version of Lakeproof reads versions up to ${NEWEST}`,
    next: 'Update Lakeproof.',
    file,
  };
}
