/**
 * One end of the wire to the add-in's frame: text out, text in.
 * The same host code serves an iframe ({@link framePort}) and, in tests, office.js running in Node.
 */
export interface Port {
  send(text: string): void;
  /** Passes on every text of the add-in; answers how to stop. */
  listen(receive: (text: string) => void): () => void;
}

/** The wire to an iframe. Only that frame, and only while it shows a page of `addinOrigin`, is heard and spoken to. */
export function framePort(frame: HTMLIFrameElement, addinOrigin: string): Port {
  return {
    send: (text) => frame.contentWindow?.postMessage(text, addinOrigin),
    listen(receive) {
      const onMessage = (event: MessageEvent): void => {
        if (event.source !== frame.contentWindow || event.origin !== addinOrigin) return;
        if (typeof event.data === 'string') receive(event.data);
      };
      window.addEventListener('message', onMessage);
      return () => window.removeEventListener('message', onMessage);
    },
  };
}
