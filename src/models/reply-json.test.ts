import { expect, it } from 'vitest';
import { jsonIn } from './reply-json.js';

const value = { text: 'The pool {on Harbour Lane} closes.' };
const json = JSON.stringify(value);

it.each([
  ['as it should be', json],
  ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
  ['in a fence with words around it', `Here you are:\n\n\`\`\`\n${json}\n\`\`\`\nAnything else?`],
  ['after its thoughts', `<think>Is it {"text": "the ferry"}? No.</think>\n${json}`],
  ['after thoughts whose opening tag was lost', `Is it the ferry? No.</think>${json}`],
  ['after thoughts, in a fence', `<think>\nHm.\n</think>\n\`\`\`json\n${json}\n\`\`\``],
  ['with words before and after', `Sure! ${json} I hope this helps.`],
])('finds the value %s', (_, reply) => {
  expect(jsonIn(reply)).toEqual(value);
});

it.each([
  ['nothing', ''],
  ['mere words', 'The pool closes on Monday.'],
  ['a reply that broke off', json.slice(0, -5)],
  ['a reply that broke off inside', '{"statements":[{"text":"The pool closes."}'],
  ['thoughts only', '<think>{"text": "the ferry"}</think>'],
])('finds no value in %s', (_, reply) => {
  expect(jsonIn(reply)).toBeUndefined();
});
