import { ManifestError } from './manifest';
import { attribute, child, children } from './xml';

type Kind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

/** Texts, addresses and pictures by `resid`, in one language: its Override where there is one, else the default. */
export class Resources {
  constructor(
    private readonly section: Element,
    private readonly locale: string,
  ) {}

  url = (user: Element) => this.address(user, 'Urls');
  image = (user: Element) => this.address(user, 'Images');
  shortText = (user: Element) => this.value(user, 'ShortStrings');
  longText = (user: Element) => this.value(user, 'LongStrings');

  /** The text that an element carries itself, such as DisplayName. */
  own(element: Element): string {
    const override = children(element, 'Override').find((one) => attribute(one, 'Locale') === this.locale);
    return override === undefined ? attribute(element, 'DefaultValue') : attribute(override, 'Value');
  }

  private address(user: Element, kind: 'Images' | 'Urls'): string {
    const address = this.value(user, kind);
    if (!URL.canParse(address))
      throw new ManifestError(`${attribute(user, 'resid')}: ${address}은(는) 주소가 아닙니다.`);
    return address;
  }

  private value(user: Element, kind: Kind): string {
    const resid = attribute(user, 'resid');
    const resource = [...child(this.section, kind).children].find((one) => one.getAttribute('id') === resid);
    if (resource === undefined) {
      throw new ManifestError(
        `<${user.localName} resid="${resid}">: Resources의 ${kind}에 ${resid}이(가) 없습니다.`,
      );
    }
    return this.own(resource);
  }
}
