import { facetNames } from "#app/domain/search/criteria.ts";
import { appliedAt, codeAt, publishedAt, replicatedAt, type Facts } from "../facts.ts";
import { bitsFor, clearBit, setBit, widened, type Bits } from "./bits.ts";

/** A segment of words, as far as a process needs it to tell which of its documents it still speaks for. */
export interface SegmentDocuments {
  id: number;
  /** By place. */
  documents: Int32Array;
  textVersions: Int32Array;
}

/** A document of the index as it is now. */
export interface HeldDocument {
  id: number;
  textVersion: number;
  facts: Facts;
}

const facets = facetNames.length;
const appliedScale = 0x10000;

const longer = <Kind extends Int32Array | Uint32Array | Uint16Array>(values: Kind, wider: Kind): Kind => {
  wider.set(values.subarray(0, wider.length));
  return wider;
};

/**
 * What counting, filters and orders need of every document in the index, held by the process: 18 bytes each, and some bits. A document stands at a *place*:
 * those of the segment at the places that its sets count, the others behind them.
 */
export class HeldDocuments {
  readonly segment: SegmentDocuments | null;
  /** Numbers of the documents, by place; places of the documents, by number, one more than it is. */
  ids: Int32Array;
  #places: Uint32Array = new Uint32Array(1024);
  /** Units that apply it and, of less weight, other units; seconds of publication; codes of facets. */
  standing: Uint32Array;
  published: Uint32Array;
  codes: Uint16Array;
  /** Places with a document; of them those whose words the segment holds as they are now. */
  alive: Bits;
  frozen: Bits;
  /** Places in use. */
  size = 0;
  highestCode = 0;
  countAlive = 0;
  countFrozen = 0;

  constructor(options: { segment: SegmentDocuments | null; documents: number }) {
    this.segment = options.segment;
    this.size = options.segment?.documents.length ?? 0;
    const room = Math.max(this.size, options.documents) + spare;
    this.ids = new Int32Array(room);
    this.standing = new Uint32Array(room);
    this.published = new Uint32Array(room);
    this.codes = new Uint16Array(room * facets);
    this.alive = bitsFor(room);
    this.frozen = bitsFor(room);
    options.segment?.documents.forEach((id, place) => this.#seat(id, place));
  }

  #seat(id: number, place: number): void {
    if (id >= this.#places.length) this.#places = longer(this.#places, new Uint32Array(Math.max(2 * this.#places.length, id + 1)));
    this.#places[id] = place + 1;
    this.ids[place] = id;
  }

  /** Where a document stands, or stood; −1 where it never did. */
  placeOf(id: number): number {
    return (this.#places[id] ?? 0) - 1;
  }

  /** Notes how a document is now. */
  put({ id, textVersion, facts }: HeldDocument): void {
    let place = this.placeOf(id);
    if (place < 0) {
      place = this.size;
      if (place >= this.ids.length) this.#widen();
      this.size += 1;
      this.#seat(id, place);
    }
    this.standing[place] = appliedAt(facts, 0) * appliedScale + replicatedAt(facts, 0);
    this.published[place] = publishedAt(facts, 0);
    for (let facet = 0; facet < facets; facet += 1) {
      const code = codeAt(facts, 0, facet);
      this.codes[place * facets + facet] = code;
      if (code > this.highestCode) this.highestCode = code;
    }
    this.#mark(place, true, this.segment?.textVersions[place] === textVersion);
  }

  /** Notes that a document is not in the index any more. */
  remove(id: number): void {
    const place = this.placeOf(id);
    if (place >= 0) this.#mark(place, false, false);
  }

  #mark(place: number, isAlive: boolean, isFrozen: boolean): void {
    const change = (bits: Bits, isSet: boolean): number => {
      const was = ((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1;
      (isSet ? setBit : clearBit)(bits, place);
      return (isSet ? 1 : 0) - was;
    };
    this.countAlive += change(this.alive, isAlive);
    this.countFrozen += change(this.frozen, isFrozen);
  }

  #widen(): void {
    const room = this.ids.length + Math.max(spare, this.ids.length >>> 3);
    this.ids = longer(this.ids, new Int32Array(room));
    this.standing = longer(this.standing, new Uint32Array(room));
    this.published = longer(this.published, new Uint32Array(room));
    this.codes = longer(this.codes, new Uint16Array(room * facets));
    this.alive = widened(this.alive, room);
    this.frozen = widened(this.frozen, room);
  }
}

const spare = 1024;
