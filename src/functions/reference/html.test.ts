import { CATALOGUE } from '../catalogue/index';
import type { FunctionId } from '../parameterNames';
import { calculate } from '../registry';
import { referenceHtml } from './html';
import { referencePage } from './page';

const page = referenceHtml(referencePage(CATALOGUE, (id, args) => calculate(id as FunctionId, args)));

describe('the reference page that is served', () => {
  it.each(CATALOGUE)('has a place for $id, to which its helpUrl points', ({ id }) => {
    expect(page).toContain(`<h3 id="${id.toLowerCase()}">${id}</h3>`);
    expect(page).toContain(`<a href="#${id.toLowerCase()}">${id}</a>`);
  });

  it('shows what the Markdown has, and none of its signs', () => {
    const text = page.replace(/<style>[^]*<\/style>|<(?:code|pre)>[^]*?<\/(?:code|pre)>/g, '');
    expect(text).not.toMatch(/\*\*|```|\\[*_~<[\]|]|^\||^#/m);
  });

  it('has every table whole: as many cells in each row as in its header', () => {
    const tables = page.match(/<table>[^]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(CATALOGUE.length);
    for (const table of tables) {
      const widths = (table.match(/<tr>[^]*?<\/tr>/g) ?? []).map((row) => row.match(/<t[hd]>/g)!.length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('runs nothing and writes signs of HTML as text', () => {
    expect(page).toContain("content=\"default-src 'none'");
    expect(page).not.toMatch(/<script/);
    expect(referenceHtml('값 \\<b> & "글" `a<b`')).toContain(
      '<p>값 &lt;b&gt; &amp; &quot;글&quot; <code>a&lt;b</code></p>',
    );
  });
});
