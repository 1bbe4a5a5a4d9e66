import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram } from './testing/built-program.js';

/** `briefing mcp` as a process, as an assistant starts it. */

const root = mkdtempSync(join(tmpdir(), 'mcp-'));
let program: BuiltProgram;

beforeAll(async () => {
  write('articles', 'pool.txt', '“The boiler is 41 years old,” said Mayor Greta Olsen.');
  program = await buildProgram();
}, 60_000);

afterAll(() => {
  program.remove();
  rmSync(root, { recursive: true });
});

function write(folder: string, file: string, sentence: string) {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, file), `Council to close pool\n\n${sentence}`);
}

function commandFor(folder: string, index: string) {
  return ['mcp', '--briefing', join(root, folder), '--index', join(root, index)];
}

/** Gives what was said on standard error beside the client. */
async function withAssistant(folder: string, work: (client: Client) => Promise<void>): Promise<string> {
  const args = [join(program.folder, 'main.js'), ...commandFor(folder, `${folder}-index`)];
  const transport = new StdioClientTransport({ command: process.execPath, args, stderr: 'pipe' });
  let said = '';
  transport.stderr?.on('data', (text: Buffer) => {
    said += text;
  });
  const client = new Client({ name: 'test', version: '1' });
  const strayed: Error[] = [];
  client.onerror = (error) => void strayed.push(error);
  await client.connect(transport);
  try {
    await work(client);
  } finally {
    await client.close();
  }
  expect(strayed).toEqual([]);
  return said;
}

describe('an assistant', () => {
  it('is answered with excerpts, and sees nothing but the protocol, while reading is told on standard error', async () => {
    const said = await withAssistant('articles', async (client) => {
      expect(client.getServerVersion()).toMatchObject({
        name: 'briefing',
        version: expect.stringMatching(/^\d+\.\d+/u),
      });
      await client.listTools();
      const answer = await client.callTool({ name: 'ask', arguments: { question: 'how old is the boiler?' } });
      expect(answer.structuredContent).toMatchObject({
        kind: 'answered',
        statements: [
          { citations: [{ excerpt: expect.stringContaining('41 years old'), speaker: { name: 'Greta Olsen' } }] },
        ],
      });
    });
    expect(said).toContain('Embedding passages');
  });

  it('is answered from the articles as they are when it asks', async () => {
    write('changing', 'pool.txt', 'The pool closes on Monday.');
    await withAssistant('changing', async (client) => {
      const ids = async () => (await client.callTool({ name: 'articles', arguments: {} })).structuredContent;
      expect(await ids()).toMatchObject({ articles: [{ id: 'pool.txt' }] });
      write('changing', 'sauna.txt', 'The sauna closes on Friday.');
      expect(await ids()).toMatchObject({ articles: [{ id: 'pool.txt' }, { id: 'sauna.txt' }] });
    });
  });

  it('is told when the folder cannot be opened, and served once it can', async () => {
    const said = await withAssistant('later', async (client) => {
      const refused = await client.callTool({ name: 'articles', arguments: {} });
      expect(refused).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('later') }] });
      write('later', 'pool.txt', 'The pool closes on Monday.');
      const listed = await client.callTool({ name: 'articles', arguments: {} });
      expect(listed.structuredContent).toMatchObject({ articles: [{ id: 'pool.txt' }] });
    });
    expect(said).toContain('later');
  });
});

describe('the process', () => {
  const HELLO = {
    method: 'initialize',
    id: 1,
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'script', version: '1' } },
  };
  const ASK = {
    method: 'tools/call',
    id: 2,
    params: { name: 'ask', arguments: { question: 'how old is the boiler?' } },
  };
  const lines = (messages: readonly object[]) =>
    messages.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');

  it('answers what was asked before its input closed, and ends', async () => {
    const input = lines([HELLO, { method: 'notifications/initialized' }, ASK]);
    const { status, stdout } = await program.run(commandFor('articles', 'fresh-index'), { input });
    const replies = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(replies.map(({ id }) => id)).toEqual([1, 2]);
    expect(replies[1].result.structuredContent.kind).toBe('answered');
  });

  it('lives through a line that is no message', async () => {
    const { status, stdout, stderr } = await program.run(commandFor('articles', 'index'), {
      input: `what?\n${lines([HELLO])}`,
    });
    expect(status).toBe(0);
    expect(stderr).toContain('A message could not be taken in');
    expect(JSON.parse(stdout).result.serverInfo.name).toBe('briefing');
  });

  it.each(['please', '--json'])('takes no %s', async (arg) => {
    expect(await program.run(['mcp', arg])).toMatchObject({ status: 2, stdout: '' });
  });
});
