/** @jest-environment jsdom */
import { whenSeen, type PaneHost } from './whenSeen';

const closed: PaneHost = { openedVisible: false, onShown: () => undefined };

function setWidth(width: number) {
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: width });
}

function watch(host: PaneHost) {
  const seen = jest.fn();
  void whenSeen(host, window).then(seen);
  return seen;
}

const promisesRun = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

describe('the pane is loaded when it is seen', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    setWidth(0);
  });
  afterEach(() => jest.useRealTimers());

  it('is seen at once when the host opened it visibly', async () => {
    const seen = watch({ ...closed, openedVisible: true });
    await promisesRun();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('stays unseen while the pane is closed, however long that is', async () => {
    const seen = watch(closed);
    jest.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('resize'));
    await promisesRun();
    expect(seen).not.toHaveBeenCalled();
  });

  it('is seen when the host says it is shown', async () => {
    let shown: (() => void) | undefined;
    const seen = watch({ ...closed, onShown: (listener) => (shown = listener) });
    shown?.();
    await promisesRun();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['it gets a size', () => window.dispatchEvent(new Event('resize'))],
    ['its document becomes visible', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['3 seconds have passed and the host has said nothing', () => jest.advanceTimersByTime(3000)],
  ])('is seen when %s', async (_, happen) => {
    const seen = watch(closed);
    setWidth(320);
    happen();
    await promisesRun();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('is seen when the focus goes into it', async () => {
    const seen = watch(closed);
    window.dispatchEvent(new Event('focus'));
    await promisesRun();
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
