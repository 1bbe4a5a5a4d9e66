import { describe, expect, it } from 'vitest';
import { rendered } from './rendered.js';

const section = (text: string, fields: object = {}) => ({
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text, ...fields } }],
});

describe('what a message comes to', () => {
  it('calls those whom mark-up names', () => {
    const { mentions, channels } = rendered({ text: '<@U1> <!here> <!subteam^S1> <#C1|news>' });
    expect(mentions).toEqual(['U1', 'here', 'subteam^S1']);
    expect(channels).toEqual(['C1']);
  });

  it('calls nobody where mark-up is escaped', () => {
    expect(rendered({ text: '&lt;!channel&gt; &lt;@U1&gt;' })).toMatchObject({
      mentions: [],
      words: '<!channel> <@U1>',
    });
  });

  it('does not unescape twice', () => {
    expect(rendered({ text: '&amp;lt;!here&amp;gt;' })).toMatchObject({ mentions: [], words: '&lt;!here&gt;' });
  });

  it('leads where links lead, with or without words of their own', () => {
    const { links, words } = rendered({
      text: 'see <https://news.example/a&amp;b|the report> or https://news.example/c',
    });
    expect(links).toEqual([
      { url: 'https://news.example/a&b', label: 'the report' },
      { url: 'https://news.example/c', label: 'https://news.example/c' },
    ]);
    expect(words).toBe('see the report or https://news.example/c');
  });

  it('calls a channel that stands bare in mark-up, unless it is verbatim', () => {
    expect(rendered(section('@channel: rain')).mentions).toEqual(['channel']);
    expect(rendered(section('@channel: rain', { verbatim: true })).mentions).toEqual([]);
    expect(rendered(section('write to desk@channel.example')).mentions).toEqual([]);
  });

  it('leads nowhere from a bare address that is verbatim', () => {
    expect(rendered(section('https://news.example', { verbatim: true })).links).toEqual([]);
  });

  it('formats what stands between marks, and only there', () => {
    expect(rendered({ text: '*Floods* in _two_ towns, `5` dead, ~six~' }).styled).toEqual([
      'Floods',
      'two',
      '5',
      'six',
    ]);
    expect(rendered({ text: '5 * 3 * 2, snake_case_name, a*b*c' }).styled).toEqual([]);
  });

  it('shows names between colons as pictures, but not times', () => {
    expect(rendered({ text: ':tada: at 10:30:45' }).emoji).toEqual(['tada']);
  });

  it('takes rich text as it stands, but for what it names itself', () => {
    const elements = [
      { type: 'text', text: '<!channel> *loud* https://news.example' },
      { type: 'user', user_id: 'U1' },
      { type: 'broadcast', range: 'here' },
      { type: 'link', url: 'https://news.example/a', text: 'report' },
    ];
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] }];
    expect(rendered({ text: '', blocks })).toMatchObject({
      mentions: ['U1', 'here'],
      links: [{ url: 'https://news.example/a', label: 'report' }],
      styled: [],
    });
  });

  it('reads markdown as markdown', () => {
    const text = 'see [the report](https://news.example/a), \\[not this\\](https://news.example/b) and <@U1>';
    const { links, mentions } = rendered({ text: '', blocks: [{ type: 'markdown', text }] });
    expect(links.map(({ url }) => url)).toContain('https://news.example/a');
    expect(links.map(({ label }) => label)).not.toContain('not this');
    expect(mentions).toEqual(['U1']);
  });

  it('shows previews of links unless both kinds are turned off', () => {
    const text = '<https://news.example/a>';
    expect(rendered({ text, unfurl_links: false }).previews).toEqual(['https://news.example/a']);
    expect(rendered({ text, unfurl_links: false, unfurl_media: false }).previews).toEqual([]);
  });

  it('finds what buttons say and where they lead', () => {
    const button = { type: 'button', text: { type: 'plain_text', text: 'Open :tada:' }, url: 'https://news.example/a' };
    const shown = rendered({ text: '', blocks: [{ type: 'actions', elements: [button] }] });
    expect(shown.links.map(({ url }) => url)).toEqual(['https://news.example/a']);
    expect(shown.words).toContain('Open');
  });
});
