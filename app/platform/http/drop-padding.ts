import { Transform } from "node:stream";

/**
 * Takes zero bytes out of a page. React 18 fills the end of a 2 KB chunk with them where a letter of several bytes no longer fits
 * (facebook/react#24985); inside a text area a browser makes each of them “�”, and a form sent without scripts would store it.
 */
export const dropPadding = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(Uint8Array.from(chunk).filter((byte) => byte !== 0)) : chunk);
    },
  });
