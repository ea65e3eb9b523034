// Opens pages that gouji writes, from disk and without a network, and uses them as a person would; every check is a line when it fails.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--allow-file-access-from-files'];
const views = [
  { name: '1280', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: '390', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: '1280 dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
];
let passed = 0;
const failures = [];

function check(name, isTrue, detail = '') {
  if (isTrue) passed++;
  else failures.push(`${name} ${detail}`.trim());
}

// The script of axe is evaluated by the debugger, which the page's policy does not bind.
async function accessibility(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  check(`${name}: axe`, violations.length === 0, violations.map(v => `${v.id} ×${v.nodes.length} ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary.slice(0, 300)}`).join('\n    '));
}

async function fitsSideways(page, name) {
  const over = await page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
  check(`${name}: nothing overflows sideways`, over <= 0, `${over} px`);
}

// Clicks each of the links and tells those after which the focus is not where it should be: inside the window, in the pane, on what the link names.
// The first is clicked with the mouse, the others by script, which is quicker.
async function follow(page, links, pane, wanted, before) {
  if (before) await page.locator(before).click();
  await page.locator(links).first().click();
  return page.evaluate(({ links, pane, wanted, before }) => {
    const isThere = link => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const target = wanted === 'place' ? `[data-p~="${link.dataset.p}"], #whole` : link.dataset.f.split(' ').map(id => `#${id}`).join();
      return isInside && element.closest(pane) !== null && element.matches(target);
    };
    const all = [...document.querySelectorAll(links)];
    const lost = isThere(all[0]) ? [] : [1];
    for (let i = 1; i < all.length; i++) {
      if (before) document.querySelector(before).click();
      all[i].click();
      if (!isThere(all[i])) lost.push(i + 1);
    }
    return { count: all.length, lost };
  }, { links, pane, wanted, before });
}

async function clicksLeadBothWays(page, name, isNarrow) {
  const back = isNarrow ? view => `button[data-view=${view}]` : () => null;
  const there = await follow(page, '#findings article h4 a.to', '#document', 'place', back('findings'));
  check(`${name}: every finding leads to its mark`, there.count > 0 && there.lost.length === 0, there.lost.join(' '));
  const here = await follow(page, '#document a.m', '#findings', 'finding', back('document'));
  check(`${name}: every mark leads to a finding`, here.count > 0 && here.lost.length === 0, here.lost.join(' '));
}

async function filters(page, name) {
  const shown = () => page.locator('#findings article:visible').count();
  const all = await shown();
  await page.locator('.chip input').last().uncheck();
  const fewer = await shown();
  check(`${name}: a severity can be hidden`, fewer < all && fewer > 0, `${all} ${fewer}`);
  check(`${name}: the filter says what it shows`, (await page.locator('#status').textContent()).includes(String(fewer)));
  await page.locator('#search').fill('no such words');
  check(`${name}: nothing found is a sentence`, await shown() === 0 && await page.locator('#none').isVisible());
  const rule = await page.locator('#findings article .rule').first().textContent();
  await page.locator('#search').fill(rule);
  check(`${name}: a rule can be searched`, await shown() > 0 && await page.locator('#findings article:visible').evaluateAll((cards, id) => cards.every(card => card.textContent.includes(id)), rule));
  await page.locator('#search').fill('');
  await page.locator('.chip input').last().check();
}

async function keyboard(page, name) {
  const current = () => page.evaluate(() => document.querySelector('[aria-current]')?.id);
  await page.locator('#findings article').first().focus();
  await page.keyboard.press('Enter');
  check(`${name}: Enter leads to the document`, await page.evaluate(() => document.activeElement.closest('#document') !== null));
  await page.keyboard.press('Escape');
  const first = await current();
  check(`${name}: Escape leads back`, await page.evaluate(() => document.activeElement.matches('article[aria-current]')));
  await page.keyboard.press('j');
  const second = await current();
  await page.keyboard.press('ArrowUp');
  check(`${name}: J and arrows walk the list`, first !== second && await current() === first, `${first} ${second}`);
}

async function examine(browser, file, view) {
  const name = `${basename(file)} ${view.name}`;
  const context = await browser.newContext({ viewport: view.viewport, colorScheme: view.colorScheme, reducedMotion: 'reduce', offline: true });
  const page = await context.newPage();
  const troubles = [];
  const address = pathToFileURL(file).href;
  page.on('request', request => { if (request.url() !== address && !request.url().startsWith('data:')) troubles.push(`asks for ${request.url()}`); });
  page.on('console', message => { if (message.type() === 'error') troubles.push(message.text()); });
  page.on('pageerror', error => troubles.push(error.message));
  await page.goto(address);
  const isNarrow = view.viewport.width < 960;
  await accessibility(page, name);
  await fitsSideways(page, name);
  if (isNarrow) {
    await page.locator('button[data-view=document]').click();
    await accessibility(page, `${name}, document`);
    await fitsSideways(page, `${name}, document`);
    await page.locator('button[data-view=findings]').click();
  }
  if (await page.locator('#findings article').count() > 0 && view.colorScheme === 'light') {
    await filters(page, name);
    await keyboard(page, name);
    await clicksLeadBothWays(page, name, isNarrow);
    await fitsSideways(page, `${name}, used`);
  }
  check(`${name}: no error, nothing fetched`, troubles.length === 0, troubles.join('\n    '));
  await context.close();
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet });
for (const [i, file] of process.argv.slice(2).entries())
  for (const view of i === 0 ? views : views.slice(0, 2)) await examine(browser, file, view);
await browser.close();
for (const failure of failures) console.log(`  ${failure}`);
console.log(`page checks: ${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);
