import { describe, expect, it } from 'vitest';
import { clearTicks, setTick, ticksOf } from '#site/check/kept-ticks.ts';
import { aBrowser } from './a-browser.ts';

const name = 'ticks.work-permit';
const [passport, contract] = ['passport', 'contract'] as const;
const ticked = (browser: ReturnType<typeof aBrowser>) => [...ticksOf(browser, 'work-permit')];
const tick = (browser: ReturnType<typeof aBrowser>, id: string, isTicked = true) => {
  setTick(browser, 'work-permit', id, isTicked);
};

describe('ticks', () => {
  it('are one more or one fewer of what is kept now, whatever another tab did since', () => {
    const browser = aBrowser(100);
    tick(browser, passport);
    browser.texts.set(name, 'passport diploma');
    tick(browser, contract);
    expect(browser.texts.get(name)).toBe('passport diploma contract');
    tick(browser, passport, false);
    expect(ticked(browser)).toEqual(['diploma', contract]);
  });

  it('bring nothing back that was erased, and leave nothing where none is left', () => {
    const browser = aBrowser(100);
    tick(browser, passport);
    browser.texts.clear();
    tick(browser, contract);
    expect(ticked(browser)).toEqual([contract]);
    tick(browser, contract, false);
    expect(browser.texts.size).toBe(0);
  });

  it('stand in the page where the browser keeps nothing, until they are cleared', () => {
    const browser = aBrowser(0);
    tick(browser, passport);
    tick(browser, contract);
    expect(ticked(browser)).toEqual([passport, contract]);
    clearTicks(browser, 'work-permit');
    expect(ticked(browser)).toEqual([]);
  });

  it('are those of one check', () => {
    const browser = aBrowser(100);
    for (const check of ['training', 'work-permit']) setTick(browser, check, passport, true);
    clearTicks(browser, 'training');
    expect([...browser.texts]).toEqual([[name, passport]]);
  });
});
