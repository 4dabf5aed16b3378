/**
 * The reference page as a web page, an anchor a function: `functions.html#execrate`. Reads what markdown.ts writes and no
 * other Markdown.
 */
export function referenceHtml(markdown: string): string {
  const blocks = markdown
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('<!--'));
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  return PAGE.replace('{title}', () => inline(title)).replace('{body}', () =>
    blocks.map(blockHtml).join('\n'),
  );
}

const PAGE = `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body { max-width: 60em; margin: 2em auto; padding: 0 1em; font: 16px/1.7 '맑은 고딕', 'Malgun Gothic', 'Apple SD Gothic Neo', sans-serif; color: #242424; word-break: keep-all; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
.wide { overflow-x: auto; }
th, td { border: 1px solid #d1d1d1; padding: 0.2em 0.6em; text-align: left; vertical-align: top; }
pre { padding: 0.6em; background: #f5f5f5; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
`;

function blockHtml(block: string): string {
  const heading = /^(#{1,3}) (.*)$/.exec(block);
  if (heading !== null) {
    const [, { length: level } = '', text = ''] = heading;
    const anchor = level === 3 ? ` id="${text.toLowerCase()}"` : '';
    return `<h${level}${anchor}>${inline(text)}</h${level}>`;
  }
  const lines = block.split('\n');
  if (block.startsWith('```')) return `<pre><code>${escaped(lines.slice(1, -1).join('\n'))}</code></pre>`;
  if (block.startsWith('|')) return tableHtml(lines);
  if (block.startsWith('- '))
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
  return `<p>${inline(lines.join(' '))}</p>`;
}

function tableHtml([header = '', , ...rows]: readonly string[]): string {
  const row = (line: string, tag: 'th' | 'td') => {
    const cells = line.replace(/^\| | \|$/g, '').split(/(?<!\\) ?\| ?/);
    return `<tr>${cells.map((cell) => `<${tag}>${inline(cell.replaceAll('\\|', '|'))}</${tag}>`).join('')}</tr>`;
  };
  const body = rows.map((line) => row(line, 'td')).join('');
  // Whoever has no mouse scrolls a wide one with the arrow keys.
  return `<div class="wide" tabindex="0"><table><thead>${row(header, 'th')}</thead><tbody>${body}</tbody></table></div>`;
}

const INLINE = /`([^`]+)`|\*\*(.+?)\*\*|\[([^\]]+)\]\((#[^)]+)\)|\\(.)|(<br>)|([<>&"])/g;

function inline(text: string): string {
  return text.replace(INLINE, (_, code, bold, label, target, literal, line, sign) => {
    if (code !== undefined) return `<code>${escaped(code as string).replaceAll('&lt;br&gt;', '<br>')}</code>`;
    if (bold !== undefined) return `<strong>${inline(bold as string)}</strong>`;
    if (label !== undefined) return `<a href="${target as string}">${inline(label as string)}</a>`;
    if (line !== undefined) return '<br>';
    return escaped((literal ?? sign) as string);
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => ENTITIES[sign]!);
}
