import type { Visibility } from "../evidence/visibility.ts";
import type { DraftContent, Participant } from "../initiative/content.ts";
import type { PaperCopy } from "./papers.ts";

export interface PaperAuthor {
  fullName: string;
  birthDate: string | null;
  unitName: string;
  jobTitle: string | null;
  qualification: string | null;
  /** Hundredths of a per cent. */
  share: number;
  /** The person agreed that their name is shown to everybody. */
  hasNameConsent: boolean;
}

/** A file of evidence as a version names it. */
export interface PaperEvidence {
  name: string;
  visibility: Visibility;
}

/** The sending a paper is made from. */
export interface PaperVersion {
  number: number;
  sentAt: string;
  sentBy: string | null;
  /** Where the authors declared that what they say is true; null for files taken over from paper. */
  declaredPlace: string | null;
  /** The number that its receipt bears too. */
  checkNumber: string;
}

export interface PaperConfirmation {
  confirmedBy: string | null;
  confirmedAt: string;
  appliedSince: string | null;
  economicEffect: string;
  socialEffect: string;
  canBeReplicated: boolean;
  conclusion: string;
}

/** All that the papers of one file say, from one version of it. */
export interface PaperFile {
  id: number;
  code: string | null;
  campaignName: string;
  programmeName: string;
  addressee: string;
  unitName: string;
  unitSuperior: string | null;
  fieldName: string | null;
  /** What of the campaign's plan it serves: “Chỉ tiêu 2: …”. */
  links: { code: string; text: string; reason: string }[];
  /** Null: the draft as it stands. */
  version: PaperVersion | null;
  firstSentAt: string | null;
  content: DraftContent;
  authors: PaperAuthor[];
  evidence: PaperEvidence[];
  confirmation: PaperConfirmation | null;
}

/** What this reader may know of the file. */
export interface PaperReader {
  /** Days of birth: the authors and whoever handles the file, not those who judge it. */
  mayReadBirthDates: boolean;
  /** Evidence whose reader may know of it. */
  readable: readonly Visibility[];
}

const withheld = (participant: Participant): Participant => ({ ...participant, fullName: "", birthDate: null, workplace: "", jobTitle: "", qualification: "" });

/**
 * What a copy holds: the open one leaves out what is confidential, birth dates and qualifications, the note for those who judge, and every name without
 * its owner's consent (domain notes §8). Done before a word is composed, so that no paper can forget it. Empty names are names withheld.
 */
export function contentOfCopy(options: { file: PaperFile; copy: PaperCopy; reader: PaperReader }): PaperFile {
  const { file, copy, reader } = options;
  if (copy === "full") return fullCopy(file, reader);
  const { content } = file;
  return {
    ...file,
    version: file.version && { ...file.version, sentBy: null },
    content: { ...content, confidential: "", differenceNote: "", participants: content.participants.map(withheld) },
    authors: file.authors.map((author) => ({
      ...author,
      birthDate: null,
      qualification: null,
      ...(!author.hasNameConsent && { fullName: "", jobTitle: null }),
    })),
    evidence: file.evidence.filter(({ visibility }) => visibility === "public"),
    confirmation: file.confirmation && { ...file.confirmation, confirmedBy: null },
  };
}

function fullCopy(file: PaperFile, { mayReadBirthDates, readable }: PaperReader): PaperFile {
  const ageless = <Person extends { birthDate: string | null }>(person: Person): Person => (mayReadBirthDates ? person : { ...person, birthDate: null });
  return {
    ...file,
    content: { ...file.content, participants: file.content.participants.map(ageless) },
    authors: file.authors.map(ageless),
    evidence: file.evidence.filter(({ visibility }) => readable.includes(visibility)),
  };
}
