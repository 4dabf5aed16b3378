/** A password of a protection (보호 암호), as files keep it: a hash that programs can try passwords on. */
const PASSWORD = /\s(?:\w*[pP]assword|\w*[hH]ashValue)\s*=\s*["'][^"']/;

/** Whether the XML of a protection holds the hash of a password. */
export function holdsPassword(xml: string): boolean {
  return PASSWORD.test(xml);
}
