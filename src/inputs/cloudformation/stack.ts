import type { Document } from '../../syntax/tree.js';
import { withSnippets } from './include.js';
import { LOOP } from './loop.js';
import { nestedStacks, type Stack } from './nested-stacks.js';
import { resourcesOf } from './resources.js';
import { SAM_FUNCTION, withS3Events } from './sam-s3-events.js';
import type { StackPlace } from './stack-place.js';
import { templateOf } from './template.js';
import type { TemplateLibrary } from './template-library.js';
import { scopeOf } from './template-scope.js';
import { unreadResources } from './unread.js';
import { unroll } from './unroll.js';

/** A template as it is deployed in one place: with its snippets in it and its loops written out. */
export function openStack(written: Document, place: StackPlace, library: TemplateLibrary): Stack {
  const log = library.log(written.file);
  const { document, texts } = withSnippets(written, library.beside, log);
  for (const [uri, text] of texts) library.texts.set(uri, text);
  const known = { place, spend: library.spend };
  const { document: unrolled, ...loops } = document.text.includes(LOOP)
    ? unroll(scopeOf(templateOf(document, place), log, known))
    : { document };
  const nested = nestedStacks(place, library, (template, inner) => openStack(template, inner, library));
  const { output } = nested;
  const scope = scopeOf(templateOf(unrolled, place), log, { ...known, ...loops, output });
  return {
    scope,
    resources: () => withS3Events(resourcesOf(scope, log, (type) => library.isRead(type) || type === SAM_FUNCTION)),
    nested: () => nested.all(scope),
    unread: () => unreadResources(scope, log),
  };
}
