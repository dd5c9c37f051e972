// The browser's own side panel, opened by the button in the popup: it stands beside the page and follows whatever tab is in front. What it
// shows in detail is told in panel.ts.
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { markedIn } from '../marked.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');
const POST = newsroomPage('www.quaysidepost.example');
const QUIET = newsroomPage('www.skerraferries.example');

test('opens by the button in the popup, and follows the tab in front', async ({ reader }) => {
  const brief = await reader.open(BRIEF.url);
  await expect.poll(async () => (await brief.lit()).length).toBe(BRIEF.cards.length);
  const panel = await reader.sidePanel(brief);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);

  const post = await reader.open(POST.url);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(POST.cards.length);

  await post.tab.goto(QUIET.url);
  await expect.poll(() => panel.texts('.note-title')).toEqual(['Not read']);

  await brief.tab.activate();
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
});

test('goes to a phrase in the page beside it, and the page answers', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  const panel = await reader.sidePanel(page);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
  await panel.press('told the BBC');
  await expect.poll(async () => (await page.card())?.trail.map(({ name }) => name)).toContain('BBC');
  await expect
    .poll(() => panel.texts('.attribution-lit .attribution-phrase'))
    .toEqual([expect.stringContaining('told the BBC')]);
});

test('takes along what it has marked in the page when it is closed', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  const panel = await reader.sidePanel(page);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
  await panel.tab.evaluate(
    () => document.querySelector('.attribution')?.dispatchEvent(new FocusEvent('focus')),
    null,
  );
  await expect.poll(async () => (await markedIn(page)).length).toBe(1);
  await reader.closeSidePanels();
  await expect.poll(() => markedIn(page)).toEqual([]);
});
