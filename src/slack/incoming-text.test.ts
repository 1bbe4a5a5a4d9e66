import { describe, expect, it } from 'vitest';
import { incomingText } from './incoming-text.js';

const names = new Map([['U2', 'Ana Brandt']]);
const read = (text: string) => incomingText({ text, botUserId: 'UBOT', names });

describe('what a person typed', () => {
  it.each([
    ['<@UBOT> what did the mayor say?', 'what did the mayor say?'],
    ['what did the mayor say, <@UBOT>?', 'what did the mayor say, ?'],
    ['<@UBOT|briefing> who is quoted?', 'who is quoted?'],
    ['<@UBOT>', ''],
    [' <@UBOT> \n ', ''],
    ['did <@U2> agree with <@U3>?', 'did @Ana Brandt agree with @someone?'],
    ['did <@U4|joan> agree?', 'did @joan agree?'],
    ['see <#C1|council-news> and <#C2>', 'see #council-news and'],
    ['<!here> who is quoted?', '@here who is quoted?'],
    ['<!subteam^S1|@editors> who is quoted?', '@editors who is quoted?'],
    ['what happened on <!date^1392734382^{date}|March 3>?', 'what happened on March 3?'],
    ['is <https://courier.example/pool|the pool> closed?', 'is the pool closed?'],
    ['is <https://courier.example/pool> in it?', 'is https://courier.example/pool in it?'],
    ['write to <mailto:ana@town.example|ana@town.example>', 'write to ana@town.example'],
    ['Smith &amp; Sons: 3 &lt; 5 &gt; 4', 'Smith & Sons: 3 < 5 > 4'],
    ['what is &amp;lt;?', 'what is &lt;?'],
    ['what did the *mayor* say about _the tram_?', 'what did the mayor say about the tram?'],
    ['~old~ `harbour` news', 'old harbour news'],
    ['```who is quoted?```', 'who is quoted?'],
    ['&gt; the boiler is old\nwho said it?', 'the boiler is old who said it?'],
    ['who  said\u00a0it\n\nand when?', 'who said it and when?'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['2 * 3 * 4', 'the file snake_case_name', 'about ~5 or ~6 euros', '5 < 6 and a > b'])(
    'leaves alone what is no formatting: %s',
    (text) => {
      expect(read(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))).toBe(text);
    },
  );

  it('does not hand on markup that somebody typed as text', () => {
    expect(read('say &lt;!channel&gt;')).toBe('say <!channel>');
  });
});
