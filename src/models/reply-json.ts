/**
 * The JSON value in what a model wrote, though it may have thought aloud before it or put a fence around it.
 * `undefined` where there is none, as in a reply that broke off.
 */
export function jsonIn(reply: string): unknown {
  const said = withoutThoughts(reply);
  for (const text of [said, fenced(said), fromFirstBrace(said)]) {
    const value = text === null ? undefined : parsed(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Some servers hand out a reasoning model's thoughts with its reply, and some cut off the tag that opens them. */
function withoutThoughts(reply: string): string {
  const end = reply.lastIndexOf('</think>');
  return end === -1 ? reply : reply.slice(end + '</think>'.length);
}

function fenced(text: string): string | null {
  return /```[a-z]*\s*\n([\s\S]*?)```/iu.exec(text)?.[1] ?? null;
}

function fromFirstBrace(text: string): string | null {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  return start === -1 || end < start ? null : text.slice(start, end + 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
