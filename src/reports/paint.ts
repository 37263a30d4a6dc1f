import { styleText } from 'node:util';
import { isWebAddress } from './phrase.js';
import type { ReportOptions } from './report.js';

type Style = Parameters<typeof styleText>[0];

/** How a text report writes colours and links: as escape sequences, or not at all. The text is escaped before it comes here. */
export interface Paint {
  readonly style: (style: Style, text: string) => string;
  readonly link: (url: string, text: string) => string;
}

export function paintFor({ color, links }: Pick<ReportOptions, 'color' | 'links'>): Paint {
  return {
    // The caller has decided; without the option newer Nodes ask stdout, where the report may not be going.
    style: (style, text) => (color ? styleText(style, text, { validateStream: false }) : text),
    link: (url, text) => (links && isWebAddress(url) ? `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\` : text),
  };
}
