import { estateOf } from '../../../model/estate-of.js';
import type { SourceFile } from '../../../model/files.js';
import type { Input, ReadOptions, Routed } from '../../input.js';
import { mapRoot } from '../mapping/map-root.js';
import { namesOfMapped } from '../mapping/mapped-resource.js';
import { isConfiguration } from './configuration-files.js';
import type { HclReader } from './hcl-reader.js';
import { readHclRoot } from './read-root.js';
import { folderOf } from './root-folder.js';

/** The configuration of Terraform and OpenTofu, by the endings that they demand. Nothing in it is run. */
export const hcl: Input = {
  name: 'terraform configuration',
  recognises: ({ file }) => isHcl(file) || VALUES.test(file.uri),
  read: ({ file }, options) => {
    if (VALUES.test(file.uri)) return file.explicit ? valuesAlone(file) : { kind: 'skipped' };
    const { hcl: reader } = options;
    const isInstalled = /(?:^|\/)\.terraform\//.test(file.uri);
    return reader === undefined || (isInstalled && !file.explicit)
      ? { kind: 'skipped' }
      : rootOf(file, options, reader);
  },
};

const VALUES = /\.tfvars(?:\.json)?$/;

function valuesAlone({ uri }: SourceFile): Routed {
  const message = 'This file holds values of variables, and no resource that could be judged';
  const next =
    'Name the folder of the root module; values that Terraform does not read by itself go with --parameters.';
  return { kind: 'unreadable', problems: [{ level: 'error', kind: 'values-alone', message, next, file: uri }] };
}

export function isHcl({ uri }: SourceFile): boolean {
  return isConfiguration(uri);
}

/** The first file of a folder stands for all of them; the others add nothing. */
function rootOf(file: SourceFile, options: ReadOptions, reader: HclReader): Routed {
  const slash = file.uri.lastIndexOf('/');
  const root = slash < 0 ? '.' : file.uri.slice(0, slash);
  if (options.folder !== undefined && !reader.isNew(root)) return { kind: 'roots', estates: [], problems: [] };
  const { value, problems } = readHclRoot(folderOf(file, options), root, {
    reader,
    ...(options.parameters && { given: options.parameters }),
    ...(options.environment && { environment: options.environment }),
  });
  const mapped = mapRoot(value.resources, { root, isState: false });
  const estate = estateOf({
    root,
    source: 'hcl',
    resources: mapped.value,
    ...(mapped.parts.length > 0 && { parts: mapped.parts }),
    parameters: value.parameters,
    complete: () => false,
    namesOf: namesOfMapped,
    ...(value.unread && { unread: value.unread }),
  });
  return {
    kind: 'roots',
    estates: [estate],
    texts: value.texts,
    included: new Set([...value.files].filter((uri) => uri !== file.uri)),
    parameters: value.variables,
    waivers: value.waivers,
    problems: [...problems, ...mapped.problems],
  };
}
