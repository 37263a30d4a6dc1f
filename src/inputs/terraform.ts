import type { Input } from './input.js';

/** Terraform configuration is recognised, by the ending that Terraform itself demands, so that nobody takes its silence for a pass. */
export const terraform: Input = {
  name: 'terraform',
  recognises: ({ file }) => /\.tf(?:\.json|vars)?$/.test(file.uri),
  read: ({ file }) => ({
    kind: 'unreadable',
    problems: [
      {
        level: file.explicit ? 'error' : 'note',
        kind: 'not-yet-supported',
        message:
          'This is Terraform configuration, which this version of Lakeproof does not read yet; nothing in it was judged',
        next: 'Scan its plan, as `terraform show -json` prints it, until then.',
        file: file.uri,
      },
    ],
  }),
};
