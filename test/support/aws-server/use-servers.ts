import { afterEach, expect } from '@jest/globals';
import { type AwsServer, type ServerOptions, startAwsServer } from './server.js';

/** Starts servers that end with the test; one that was asked what it does not model fails it. */
export function useAwsServers(): (options: ServerOptions) => Promise<AwsServer> {
  const running: AwsServer[] = [];
  afterEach(async () => {
    const ended = running.splice(0);
    await Promise.all(ended.map((server) => server.close()));
    expect(ended.flatMap(({ unexpected }) => unexpected)).toEqual([]);
  });
  return async (options) => {
    const server = await startAwsServer(options);
    running.push(server);
    return server;
  };
}
