import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { choiceOf, pathsOf } from './action/choice.js';
import { isCommentWanted, leaveComment } from './action/comment.js';
import { endingWords } from './action/ending.js';
import { presentBase, type TriggeringEvent, triggeringEvent } from './action/event.js';
import { type Inputs, readInputs } from './action/inputs.js';
import { outputsOf, writeOutputs } from './action/outputs.js';
import { gatedScan } from './commands/gated-scan.js';
import { optimiseLate } from './commands/late-optimising.js';
import { keepHeapLean } from './commands/lean-heap.js';
import { realSurroundings } from './commands/real-surroundings.js';
import { ruleUrl } from './commands/rule-url.js';
import { type Surroundings, UsageError } from './commands/surroundings.js';
import { VERSION } from './commands/version.js';
import { outputsOf as filesOf, reportText, showsAll, writeOutputs as writeReports } from './commands/write-reports.js';
import { type ExitCode, exitCodeOf, type Gate } from './gate/exit-code.js';
import type { ScanResult } from './model/finding.js';
import { isUntouched } from './reports/compared.js';
import { forCommand } from './reports/escape.js';
import { withNext } from './reports/phrase.js';
import type { ReportOptions } from './reports/report.js';

keepHeapLean();
optimiseLate();
process.exitCode = await main(realSurroundings());

/**
 * The GitHub Action: scans files or an account, writes SARIF for upload-sarif, annotates, writes the job summary, the
 * outputs and, where asked, a comment, and fails by `fail-on`.
 */
async function main(surroundings: Surroundings): Promise<ExitCode> {
  const { env, cwd, stdout } = surroundings;
  try {
    const inputs = readInputs(env);
    const event = triggeringEvent(env, cwd);
    const choice = choiceOf(inputs, presentBase(event, env, cwd));
    const asked = [{ format: 'sarif', path: inputs.sarifFile }, ...inputs.files] as const;
    const { result, policy, gate } = await gatedScan(
      pathsOf(inputs),
      choice,
      (standing) => filesOf(asked, standing).some(({ format }) => showsAll(format, inputs.sarifProfile)),
      surroundings,
    );
    refuseOtherAccounts(result, inputs);
    const options: ReportOptions = {
      color: false,
      links: false,
      profile: inputs.sarifProfile,
      ...(inputs.category !== undefined && { category: inputs.category }),
      ...(gate.counting && { counting: gate.counting }),
      version: VERSION,
      ruleUrl,
    };
    writeReports(filesOf(asked, policy.loaded), cwd, ({ format }) => reportText(format, result, options));
    const code = exitCodeOf(result, gate);
    await tell(result, { code, gate, inputs, event, options }, surroundings);
    if (env.GITHUB_OUTPUT) writeOutputs(env.GITHUB_OUTPUT, outputsOf(result, inputs, code));
    return code;
  } catch (error) {
    const text =
      error instanceof UsageError
        ? withNext(error.message, error.next)
        : `This is a bug in Lakeproof ${VERSION}, please report it: ${error instanceof Error ? error.stack : String(error)}`;
    await stdout(`::error title=Lakeproof::${text.split('\n').map(forCommand).join('%0A')}\n`);
    return 2;
  }
}

interface Telling {
  readonly code: ExitCode;
  readonly gate: Gate;
  readonly inputs: Inputs;
  readonly event: TriggeringEvent;
  readonly options: ReportOptions;
}

/** The log with the annotations and how the step ends, the summary and the comment. A change that touches nothing is told in one line. */
async function tell(
  result: ScanResult,
  { code, gate, inputs, event, options }: Telling,
  { env, stdout }: Surroundings,
): Promise<void> {
  const summary = [...reportText('markdown', result, options)].join('');
  if (isUntouched(result) && code === 0) await stdout(stopCommands(summary));
  else {
    for (const chunk of reportText('text', result, options)) await stdout(stopCommands(chunk));
    if (inputs.annotations) for (const chunk of reportText('github', result, options)) await stdout(chunk);
    await stdout(`${endingWords(result, gate, code)}\n`);
  }
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, summary);
  const { token, category = 'lakeproof', comment } = inputs;
  if (comment === 'never' || event.pullRequest === undefined || token === undefined) return;
  const wanted = { text: summary, category, token, pullRequest: event.pullRequest };
  const failure = await leaveComment({ ...wanted, isWanted: isCommentWanted(inputs, code) }, env);
  if (failure !== undefined) await stdout(`::warning title=Lakeproof::${forCommand(failure)}\n`);
}

/** Credentials of another account than the workflow says must not pass for it. */
function refuseOtherAccounts({ judgedIn = [] }: ScanResult, { accounts }: Inputs): void {
  const other = judgedIn.find(({ recorded, scope }) => recorded && !accounts.includes(String(scope.account)));
  if (accounts.length > 0 && other !== undefined)
    throw new UsageError(
      `The account that was read is ${String(other.scope.account)}, which the input account does not name.`,
      'Check the role and its credentials.',
    );
}

/** Text that a scanned file could have a hand in must not be read as a command by the runner. */
function stopCommands(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}
