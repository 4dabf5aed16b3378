import type { CDPSession } from 'playwright-core';

/** Milliseconds of script between two moments, by whose code ran. */
export interface ScriptTime {
  /** The add-in: what is in dist/, React and Fluent included, and what the browser does on its calls. */
  readonly pane: number;
  /** Microsoft's office.js. */
  readonly office: number;
  /** The stand-in for Excel: the workbench and Univer under it. */
  readonly host: number;
  /** The add-in's most between two moments at which the page had nothing to do: no task of its can have been longer. */
  readonly longestOfPane: number;
}

type Owner = 'pane' | 'office' | 'host';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds. */
  readonly timeDeltas?: readonly number[];
}

/** No script of anybody's: the browser waits, or draws. */
const NOBODY = new Set(['(root)', '(program)', '(idle)']);
const SAMPLED_EVERY = 200;

/**
 * Runs something in the page and takes apart the script time that it costs until it has ended. How much it is the clock of
 * the page's thread says, which stands still while other processes have the machine; whose it is, samples.
 */
export async function scriptTimeOf(cdp: CDPSession, work: () => Promise<void>): Promise<ScriptTime> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY });
  await cdp.send('Profiler.start');
  const before = await scriptSoFar(cdp);
  await work();
  const whole = (await scriptSoFar(cdp)) - before;
  const { profile } = await cdp.send('Profiler.stop');
  const seen = shared(profile);
  const all = seen.pane + seen.office + seen.host || 1;
  const part = (of: Owner): number => (whole * seen[of]) / all;
  return {
    ...{ pane: part('pane'), office: part('office'), host: part('host') },
    longestOfPane: seen.longestOfPane,
  };
}

/**
 * Milliseconds that the page's thread has worked, laying out and styling aside. (Its `ScriptDuration` would leave out what
 * promises run.)
 */
async function scriptSoFar(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return 1000 * (of('TaskDuration') - of('LayoutDuration') - of('RecalcStyleDuration'));
}

/** Functions of the browser's own (JSON.parse, the garbage collector) count for whose code called them. */
function shared({ nodes, samples = [], timeDeltas = [] }: Profile): ScriptTime {
  const owners = new Map<number, Owner | null>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = (id: number, caller: Owner | null): void => {
    const { callFrame, children = [] } = byId.get(id)!;
    const owner = NOBODY.has(callFrame.functionName) ? null : (ownerOf(callFrame.url) ?? caller);
    owners.set(id, owner);
    for (const child of children) own(child, owner);
  };
  own(nodes[0]!.id, null);
  const total = { pane: 0, office: 0, host: 0 };
  let [stretch, longestOfPane] = [0, 0];
  samples.forEach((id, index) => {
    const [owner, time] = [owners.get(id), (timeDeltas[index] ?? 0) / 1000];
    if (owner) total[owner] += time;
    if (owner === 'pane') stretch += time;
    else if (byId.get(id)!.callFrame.functionName === '(idle)') stretch = 0;
    longestOfPane = Math.max(longestOfPane, stretch);
  });
  return { ...total, longestOfPane };
}

/** By the folders of `npm start`: /office, the workbench's own page, and the add-in at the root. */
function ownerOf(url: string): Owner | null {
  if (!/^https?:/.test(url)) return null;
  const { pathname } = new URL(url);
  if (pathname.startsWith('/office/')) return 'office';
  return pathname === '/' || pathname.startsWith('/workbench/') ? 'host' : 'pane';
}
