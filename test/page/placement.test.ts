// Where the card goes, for phrases all over screens of many sizes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, cardWidth, isInSight, placeCard, type Size } from '../../src/page/card-placement.ts';

const DESKTOP: Size = { width: 1280, height: 900 };
const PHONE: Size = { width: 360, height: 640 };
const CARD: Size = { width: 360, height: 300 };

const line = (left: number, top: number, width = 120, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test.each([
  [DESKTOP, 372],
  [{ width: 480, height: 800 }, 372],
  [{ width: 479, height: 800 }, 463],
  [PHONE, 344],
])('on a screen of %j a card is as wide as it is measured', (screen, width) => {
  expect(cardWidth(372, screen)).toBe(width);
  expect(placeCard([line(40, 100)], { width: 372, height: 200 }, screen, null, 'ltr').width).toBe(width);
});

describe('the card', () => {
  test('stands below the phrase, at its beginning', () => {
    expect(placeCard([line(400, 200)], CARD, DESKTOP, null, 'ltr')).toMatchObject({
      left: 400,
      top: 226,
      side: 'below',
    });
  });

  test('stands near the pointer in a long phrase', () => {
    expect(placeCard([line(400, 200, 500)], CARD, DESKTOP, 700, 'ltr')).toMatchObject({
      left: 668,
      top: 226,
    });
  });

  test('flips above a phrase near the bottom', () => {
    expect(placeCard([line(400, 800)], CARD, DESKTOP, null, 'ltr')).toMatchObject({
      top: 494,
      side: 'above',
    });
  });

  test('keeps clear of every line of a phrase that wraps', () => {
    const lines = [line(900, 200), line(100, 224)];
    expect(placeCard(lines, CARD, DESKTOP, 950, 'ltr')).toMatchObject({ left: 188, top: 250, side: 'below' });
  });

  test('ends where the phrase ends on a right-to-left page', () => {
    expect(placeCard([line(800, 200)], CARD, DESKTOP, null, 'rtl')).toMatchObject({ left: 560 });
  });

  test('stays on the screen at its right edge', () => {
    expect(placeCard([line(1200, 200, 60)], CARD, DESKTOP, null, 'ltr')).toMatchObject({ left: 912 });
  });

  test('takes the larger side and scrolls inside where neither has room', () => {
    const low: Size = { width: 1280, height: 400 };
    expect(placeCard([line(400, 220)], CARD, low, null, 'ltr')).toMatchObject({
      side: 'above',
      top: 8,
      maxHeight: 206,
    });
  });

  test('is a sheet at the bottom of a narrow screen', () => {
    expect(placeCard([line(40, 100)], CARD, PHONE, 60, 'ltr')).toMatchObject({
      left: 8,
      width: 344,
      top: 332,
      side: 'sheet-bottom',
    });
  });

  test('is a sheet at the top when the phrase is at the bottom', () => {
    expect(placeCard([line(40, 560)], CARD, PHONE, 60, 'ltr')).toMatchObject({ top: 8, side: 'sheet-top' });
  });

  test('never leaves the screen and never covers the phrase', () => {
    const screens = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 300, max: 1400 }),
    });
    const cards = fc.record({ width: fc.constant(360), height: fc.integer({ min: 80, max: 900 }) });
    const phrases = fc.record({
      x: fc.double({ min: 0, max: 0.9, noNaN: true }),
      y: fc.double({ min: 0, max: 0.95, noNaN: true }),
    });
    fc.assert(
      fc.property(
        screens,
        cards,
        phrases,
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (screen, card, at, direction) => {
          const phrase = line(at.x * screen.width, at.y * screen.height, 0.1 * screen.width, 18);
          const placed = placeCard([phrase], card, screen, null, direction);
          const height = Math.min(card.height, placed.maxHeight);
          expect(placed.left).toBeGreaterThanOrEqual(0);
          expect(placed.left + placed.width).toBeLessThanOrEqual(screen.width);
          expect(placed.top).toBeGreaterThanOrEqual(0);
          expect(placed.top + height).toBeLessThanOrEqual(screen.height);
          expect(placed.top >= phrase.bottom || placed.top + height <= phrase.top).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ['on the screen', line(10, 10), true],
  ['scrolled away upwards', line(10, -40), false],
  ['further down', line(10, 950), false],
  ['scrolled sideways', line(-200, 10), false],
])('a phrase %s is in sight: %s', (_, box, seen) => {
  expect(isInSight([box], DESKTOP)).toBe(seen);
});
