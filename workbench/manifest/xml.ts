import { ManifestError } from './manifest';

/** The root element; XML that is not well formed is a {@link ManifestError} with the parser's own words. */
export function parseXml(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new ManifestError(`XML을 읽을 수 없습니다. ${fault.textContent?.trim() ?? ''}`);
  return document.documentElement;
}

export function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

export function child(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (found === undefined) throw new ManifestError(`<${parent.localName}> 안에 <${name}>이(가) 없습니다.`);
  return found;
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new ManifestError(`<${element.localName}>에 ${name} 속성이 없습니다.`);
  return value;
}

export const textOf = (element: Element): string => element.textContent?.trim() ?? '';

export const xsiType = (element: Element): string =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
