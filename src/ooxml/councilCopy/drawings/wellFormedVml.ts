/** VML as XML: Excel writes captions of buttons into it as HTML, with `<br>` that nothing closes. */
export function wellFormedVml(source: string): string {
  return source.replace(/<br(\s[^<>]*[^<>/])?>/gi, '<br$1/>').replace(/<\/br>/gi, '');
}
