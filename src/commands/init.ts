import type { Command } from 'commander';
import type { Surroundings } from './surroundings.js';

/** Registers `lakeproof init`. */
export function defineInit(program: Command, surroundings: Surroundings): void {
  program
    .command('init')
    .description('write a commented lakeproof.config.yaml for what is found; asks nothing, overwrites nothing')
    .argument('[folder]', 'where to look and where to write', '.')
    .action(async (folder: string) => {
      const { writeFirstConfiguration } = await import('./first-configuration.js');
      return surroundings.stdout(await writeFirstConfiguration(folder, surroundings));
    });
}
