import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { type BriefingServerParts, createBriefingServer } from './server.js';

export interface StdioParts extends BriefingServerParts {
  readonly stdin: Readable;
  /** Nothing else may write here: what is not the protocol ends the connection. */
  readonly stdout: Writable;
}

/**
 * Serves one assistant; resolves when it closes our input. Answers under way are still given, so a script may write its
 * requests and be done.
 */
export async function serveOnStdio({ stdin, stdout, ...parts }: StdioParts): Promise<void> {
  const gone = new Promise<void>((resolve) => stdin.once('end', resolve).once('close', resolve));
  await createBriefingServer(parts).connect(new StdioServerTransport(stdin, stdout));
  await gone;
}
