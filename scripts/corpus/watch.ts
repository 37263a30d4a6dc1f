import { fork } from 'node:child_process';
import { type Cost, type FileReport, type Message, NO_COUNTS } from './message.js';

export interface Watched {
  /** In the order of the files. */
  readonly reports: readonly FileReport[];
  /** Problems of the folder itself, by kind. */
  readonly problems: FileReport['problems'];
  /** One a process: a crash or a hang ends one, and another goes on with the next file. One that did not end by itself has none. */
  readonly costs: readonly Cost[];
}

/**
 * Runs a judging process (judge-files.ts) over a folder until every file has its report. A file that takes longer than
 * `cutAfter` milliseconds is cut off together with the process, which nothing inside it could do. Throws when a process
 * ends while it is at no file.
 */
export async function watch(
  child: string,
  folder: string,
  { cutAfter }: { readonly cutAfter: number },
): Promise<Watched> {
  const reports: FileReport[] = [];
  const costs: Cost[] = [];
  for (;;) {
    const { end, lost } = await oneProcess(child, [folder, String(reports.length)], cutAfter, (report) =>
      reports.push(report),
    );
    if (end !== undefined) return { reports, problems: end.problems, costs: [...costs, end.cost] };
    if (lost === undefined) throw new Error(`${child} ended before it had read ${folder}`);
    reports.push(lost);
  }
}

interface Ended {
  readonly end?: Extract<Message, { kind: 'end' }>;
  /** The file that the process did not survive. */
  readonly lost?: FileReport;
}

function oneProcess(
  child: string,
  args: readonly string[],
  cutAfter: number,
  report: (report: FileReport) => void,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const running = fork(child, args, { execArgv: child.endsWith('.ts') ? ['--import', 'tsx'] : [] });
    let at: { readonly uri: string; readonly since: number; readonly timer: NodeJS.Timeout } | undefined;
    let end: Ended['end'];
    let isCut = false;
    running.on('message', (message: Message) => {
      if (message.kind === 'start') {
        const timer = setTimeout(() => {
          isCut = true;
          running.kill('SIGKILL');
        }, cutAfter);
        at = { uri: message.uri, since: performance.now(), timer };
        return;
      }
      clearTimeout(at?.timer);
      at = undefined;
      if (message.kind === 'done') report(message.report);
      else end = message;
    });
    running.on('error', reject);
    running.on('exit', (code, signal) => {
      clearTimeout(at?.timer);
      if (end !== undefined) resolve({ end });
      else if (at === undefined) resolve({});
      else {
        const milliseconds = performance.now() - at.since;
        const nothing = { resources: 0, counts: NO_COUNTS, problems: {} };
        const lost: FileReport = isCut
          ? { uri: at.uri, outcome: 'hung', milliseconds, ...nothing }
          : {
              uri: at.uri,
              outcome: 'crashed',
              milliseconds,
              ...nothing,
              error: `the process ended with ${signal ?? `exit code ${code}`}`,
            };
        resolve({ lost });
      }
    });
  });
}
