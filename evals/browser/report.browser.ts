import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../report/html/page.js';
import { harbourReport } from '../testing/harbour-report.js';

/** Where Debian's package puts the browser; `CHROMIUM` names another. */
const BROWSERS = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const PHONE = { viewport: { width: 375, height: 700 } };

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const address = pathToFileURL(join(folder, 'report.html')).href;
let browser: Browser;
const troubles: string[] = [];

beforeAll(async () => {
  writeFileSync(join(folder, 'report.html'), reportPage(harbourReport()));
  const executablePath = BROWSERS.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined)
    throw new Error('No Chromium: install it (apt-get install chromium) or set CHROMIUM.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(troubles.splice(0)).toEqual([]);
});

/** Opens the report; whatever it logs, throws or asks the network for is trouble. */
async function open(options: BrowserContextOptions = {}, fragment = ''): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data):/u.test(request.url())) troubles.push(request.url());
  });
  await page.goto(address + fragment);
  return page;
}

const visibleCases = (page: Page) => page.locator('.case:visible h3').allTextContents();

describe('the report in a browser', () => {
  it('shows figures and every failing case, and asks nothing of the network', async () => {
    const page = await open();
    expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(6);
    expect(await visibleCases(page)).toEqual(['how <much> dearer is the ferry?', 'when does the pool open again']);
    expect(await page.locator('.case mark.due').first().textContent()).toBe('12 per cent');
  });

  it('filters by words, by outcome and by tag', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('pool open');
    expect(await visibleCases(page)).toEqual(['when does the pool open again']);
    expect(await page.getByRole('status').textContent()).toBe('1 of 2 failing cases');
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('outcome').selectOption('wrong');
    expect(await visibleCases(page)).toEqual(['how <much> dearer is the ferry?']);
    await page.getByLabel('tag').selectOption('dates');
    expect(await visibleCases(page)).toEqual([]);
  });

  it('keeps the choice in its address', async () => {
    const page = await open();
    await page.getByLabel('split').selectOption('held');
    const again = await open({}, new URL(page.url()).hash);
    expect(await visibleCases(again)).toEqual(['when does the pool open again']);
  });

  it('leads from a case that was lost to what it showed', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'opening' }).click();
    expect(new URL(page.url()).hash).toBe('#extractive-opening');
    expect(await visibleCases(page)).toHaveLength(2);
  });

  it('fits a phone without scrolling sideways', async () => {
    const page = await open(PHONE);
    const widths = await page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]');
    expect(widths).toEqual([375, 375]);
  });

  it.each(['light', 'dark'] as const)('has readable colours when the system is %s', async (colorScheme) => {
    const page = await open({ colorScheme });
    const [paper = [], ink = []] = await coloursOf(page);
    expect(contrast(paper, ink)).toBeGreaterThan(7);
    expect(luminance(paper) < 0.5).toBe(colorScheme === 'dark');
  });
});

async function coloursOf(page: Page): Promise<number[][]> {
  const colours: unknown = await page.evaluate(
    '(({ backgroundColor, color }) => [backgroundColor, color])(getComputedStyle(document.body))',
  );
  return (colours as string[]).map((colour) => (colour.match(/\d+/gu) ?? []).map(Number));
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
