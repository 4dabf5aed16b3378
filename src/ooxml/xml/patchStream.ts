import { packageError } from '../problems';
import type { TagReader } from './tags';

/** What takes the place of what was read, nothing to leave it as it is, or that its end is not there yet. */
export type Step = { readonly xml: string } | 'incomplete' | undefined;

/** Where what was read ends, and what takes its place if it does not stay. */
export interface QuickStep {
  readonly end: number;
  readonly xml: string | undefined;
}

export interface StreamPatcher {
  readonly tags: TagReader;
  /** Deals with the tag in `text` that `tags` stands at, and leaves `tags` at the end of what it dealt with. */
  step(text: string): Step;
  /** Deals with what stands at `at` without its tags being read, where it can. */
  quick?(text: string, at: number): QuickStep | undefined;
  /** Whether the root has been closed. */
  readonly ended: boolean;
}

/** What is dealt with at once – a cell, a table's sort state – never comes near this length. */
const LONGEST = 64_000_000;

/**
 * A large part as it streams by, patched: memory does not grow with it. What the patcher leaves stays as it is
 * written, but comments and processing instructions are not handed on: nobody sees them in Excel, and anything may
 * stand in them. Errors: text where elements belong, a part that ends too early or goes on after its end.
 */
export function* patchStream(
  part: string,
  chunks: Iterable<string>,
  patcher: StreamPatcher,
): Generator<string> {
  let text = '';
  // Not worth another look before there is this much: a long element is not scanned anew for each piece of it.
  let enough = 0;
  for (const chunk of chunks) {
    text += chunk;
    if (text.length < enough) continue;
    const { out, rest } = patchText(part, text, patcher);
    text = rest;
    enough = rest.length * 2;
    if (rest.length > LONGEST) throw packageError('packageTooLarge', { part });
    if (out) yield out;
  }
  const { out, rest } = patchText(part, text, patcher);
  if (!patcher.ended || rest.trim() !== '') throw packageError('packageMalformedXml', { part });
  yield out + rest;
}

function patchText(part: string, text: string, patcher: StreamPatcher): { out: string; rest: string } {
  const { tags } = patcher;
  let out = '';
  let at = 0;
  let kept = 0;
  for (;;) {
    const quick = patcher.quick?.(text, at);
    if (quick) {
      if (quick.xml !== undefined) {
        out += text.slice(kept, at) + quick.xml;
        kept = quick.end;
      }
      at = quick.end;
      continue;
    }
    if (!tags.read(text, at)) break;
    const { start } = tags;
    if (start > at && text.slice(at, start).trim() !== '')
      throw packageError('packageMalformedXml', { part });
    const step = tags.kind === 'other' ? other(text, start) : patcher.step(text);
    if (step === 'incomplete') break;
    if (step) {
      out += text.slice(kept, start) + step.xml;
      kept = tags.end;
    }
    at = tags.end;
  }
  return { out: out + text.slice(kept, at), rest: text.slice(at) };
}

function other(text: string, start: number): Step {
  return text.startsWith('<?xml ', start) ? undefined : { xml: '' };
}
