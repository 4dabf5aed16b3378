import { sha256 } from './sha256';

describe('SHA-256', () => {
  it.each(['', 'abc', '사업 집행'.repeat(1_000)])('is that of every platform: %#', async (text) => {
    const bytes = new TextEncoder().encode(text);
    const standard = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(Buffer.from(await sha256(bytes)).equals(standard)).toBe(true);
  });
});
