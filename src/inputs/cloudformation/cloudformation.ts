import type { Estate } from '../../model/estate.js';
import type { Problem } from '../../model/problem.js';
import type { Document } from '../../syntax/tree.js';
import type { Input, ReadOptions, Routed } from '../input.js';
import { documentsOf } from './documents.js';
import { inlineWaivers, nestedWaivers, type TemplateDocument } from './inline-waivers.js';
import { readTemplate } from './read-template.js';
import { isTemplate, parameterNames } from './template.js';

/** CloudFormation and SAM templates, in JSON or YAML; of several YAML documents the nth template's root is `uri[n]`. */
export const cloudformation: Input = {
  name: 'cloudformation',
  // Markup is the one thing that can be told so early: a template may begin with pages of comments.
  recognises: ({ head }) => !/^\s*</.test(head),
  read: ({ file, text: read }, options) => {
    const whole = read();
    if ('problem' in whole) return { kind: 'unreadable', problems: [whole.problem] };
    const { text } = whole;
    if (!mayBeTemplate(text)) return { kind: 'skipped' };
    if (text.length > MAX_TEXT) {
      return looksLikeTemplate(text) ? { kind: 'unreadable', problems: [tooLong(file.uri)] } : { kind: 'skipped' };
    }
    const { value: documents, problems } = documentsOf(text, file.uri);
    if (documents.length > 0) return rootsOf(documents, file.uri, text, problems, options);
    return looksLikeTemplate(text) ? { kind: 'unreadable', problems } : { kind: 'skipped' };
  },
};

/**
 * CloudFormation takes templates of 1 MB at most; the margin is for files that hold several and for what tools shorten.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const MAX_TEXT = 32 * 1024 * 1024;

function tooLong(file: string): Problem {
  return {
    level: 'error',
    kind: 'too-large',
    file,
    message:
      'This template is longer than 32 million characters, where CloudFormation takes 1 MB at most; it was not judged',
    next: 'Split it into the templates that are deployed.',
  };
}

function rootsOf(
  documents: readonly Document[],
  uri: string,
  text: string,
  before: readonly Problem[],
  options: ReadOptions,
): Routed {
  const estates: Estate[] = [];
  const templates: TemplateDocument[] = [];
  const parameters: string[] = [];
  const texts = new Map<string, string>();
  const nested = new Map<string, Document>();
  const included = new Set<string>();
  const problems = [...before];
  for (const [i, document] of documents.entries()) {
    if (!isTemplate(document)) continue;
    const root = documents.length > 1 ? `${uri}[${i + 1}]` : uri;
    const { value, files, problems: own } = readTemplate(document, root, options);
    estates.push(value);
    for (const [uri, text] of files.texts) texts.set(uri, text);
    for (const each of files.nested) included.add(each);
    for (const each of files.templates()) nested.set(each.file, each);
    templates.push({ document, root });
    parameters.push(...parameterNames(document));
    problems.push(...own);
  }
  if (estates.length === 0) return { kind: 'skipped' };
  const waivers = [...inlineWaivers(templates, documents), ...[...nested.values()].flatMap(nestedWaivers)];
  return { kind: 'roots', estates, text, texts, included, waivers, parameters, problems };
}

/** Words without which no text is a template: cheap enough to ask of every file of a repository. */
function mayBeTemplate(text: string): boolean {
  if (text.includes('AWSTemplateFormatVersion') || text.includes('AWS::Serverless')) return true;
  return text.includes('Resources') && text.includes('::') && text.includes('Type');
}

/** A key at the beginning of a line. */
const KEY = /^["']?[\w.-]{1,100}["']?[ \t]*:(?:\s|$)/m;
const TEMPLATE_KEY =
  /^["']?(?:AWSTemplateFormatVersion|Resources)["']?[ \t]*:|"(?:AWSTemplateFormatVersion|Resources)"[ \t]*:/m;
const FIRST_LINE = /^(?![ \t]*(?:#|---|%|\r?$)).+$/m;

/**
 * Does a text that is no YAML and no JSON still show that it was meant as a template? Its first line of content must be
 * a key or a bracket, so that a page of documentation or a program that quotes a template is left in peace.
 */
function looksLikeTemplate(text: string): boolean {
  const first = FIRST_LINE.exec(text)?.[0] ?? '';
  return TEMPLATE_KEY.test(text) && (/^\s*\{/.test(first) || KEY.test(first));
}
