import { fieldLabels } from "#app/copy/dossier-form.ts";
import { visibilityLabels } from "#app/copy/evidence.ts";
import { listFactLabels as facts, versionCopy } from "#app/copy/versions.ts";
import { formatDay } from "#app/domain/dates/vietnamese-date.ts";
import type { Participant, PlanLink } from "#app/domain/initiative/content.ts";
import { contentFields, type ContentField } from "#app/domain/initiative/draft-differences.ts";
import type { FrozenAuthor, FrozenFile, FrozenVersion } from "#app/domain/versions/frozen-content.ts";
import { compareLists, type Fact } from "#app/domain/versions/list-diff.ts";
import { compareTexts, type Block } from "#app/domain/versions/word-diff.ts";
import { contentWords, type ContentNames } from "../dossier/content-words.ts";
import { formatPercent } from "../format.ts";

export interface TextChange {
  label: string;
  blocks: Block[];
}
/** A list of which something changed, item by item in words. */
export interface ListChange {
  label: string;
  added: string[];
  removed: string[];
  changed: { name: string; facts: { label: string; was: string; is: string }[] }[];
}
export interface VersionChanges {
  texts: TextChange[];
  lists: ListChange[];
  /** Labels of what stayed as it was. */
  unchanged: string[];
  /** Lists that one of the two versions does not hold. */
  notKept: string[];
}

const day = (value: string | null) => (value ? formatDay(value) : "");
const line = (parts: (string | null)[], note = "") => [parts.filter(Boolean).join(", "), note].filter(Boolean).join(": ");

const authorFacts = (author: FrozenAuthor): Fact[] => [
  { label: facts.fullName, words: author.fullName },
  { label: facts.unit, words: author.unitName },
  { label: facts.jobTitle, words: author.jobTitle ?? "" },
  { label: facts.qualification, words: author.qualification ?? "" },
  { label: facts.birthDate, words: day(author.birthDate) },
  { label: facts.share, words: formatPercent(author.share) },
];
const participantFacts = (person: Participant): Fact[] => [
  { label: facts.birthDate, words: day(person.birthDate) },
  { label: facts.workplace, words: person.workplace },
  { label: facts.jobTitle, words: person.jobTitle },
  { label: facts.qualification, words: person.qualification },
  { label: facts.contribution, words: person.contribution },
];
const fileFacts = (file: FrozenFile): Fact[] => [
  { label: facts.name, words: file.name },
  { label: facts.visibility, words: visibilityLabels[file.visibility].label },
  { label: facts.note, words: file.note },
];

/** “Nguyễn Thị An, Đoàn Sở Nội vụ, chuyên viên, 60%”. */
export const authorLine = ({ fullName, unitName, jobTitle, qualification, birthDate, share }: FrozenAuthor): string =>
  line([birthDate ? `${fullName} (${day(birthDate)})` : fullName, unitName, jobTitle, qualification, formatPercent(share)]);
export const fileLine = ({ name, visibility, note }: FrozenFile): string => line([name, visibilityLabels[visibility].label.toLocaleLowerCase("vi")], note);
const participantLine = (person: Participant) => line([person.fullName, person.workplace, person.jobTitle], person.contribution);

function listChange<Item>(options: {
  label: string;
  before: readonly Item[];
  after: readonly Item[];
  keyOf: (item: Item) => string;
  factsOf: (item: Item) => Fact[];
  words: (item: Item) => string;
  name: (item: Item) => string;
}): ListChange {
  const { added, removed, changed } = compareLists(options);
  const { label, words, name } = options;
  return { label, added: added.map(words), removed: removed.map(words), changed: changed.map(({ item, facts }) => ({ name: name(item), facts })) };
}

const isEmpty = ({ added, removed, changed }: ListChange) => added.length + removed.length + changed.length === 0;

/** Everything that differs between two versions, in words, in the order of the form; heavy for long texts, so call it in a loader. */
export function describeChanges(options: { before: FrozenVersion; after: FrozenVersion; names: ContentNames }): VersionChanges {
  const { before, after, names } = options;
  const inLists: readonly ContentField[] = ["participants", "links"];
  const texts = contentFields
    .filter((field) => !inLists.includes(field))
    .map((field) => ({
      label: fieldLabels[field],
      blocks: compareTexts({
        before: contentWords({ field, content: before.content, names }),
        after: contentWords({ field, content: after.content, names }),
      }),
    }));
  const planName = ({ to }: PlanLink) => names.plan.find((part) => part.to === to)?.code ?? to;
  const lists = [
    before.authors &&
      after.authors &&
      listChange({
        label: versionCopy.authors,
        before: before.authors,
        after: after.authors,
        keyOf: ({ email, accountId, fullName }) => email ?? (accountId === null ? fullName : String(accountId)),
        factsOf: authorFacts,
        words: authorLine,
        name: ({ fullName }) => fullName,
      }),
    listChange({
      label: fieldLabels.participants,
      before: before.content.participants,
      after: after.content.participants,
      keyOf: ({ fullName }) => fullName,
      factsOf: participantFacts,
      words: participantLine,
      name: ({ fullName }) => fullName,
    }),
    listChange({
      label: fieldLabels.links,
      before: before.content.links,
      after: after.content.links,
      keyOf: ({ to }) => to,
      factsOf: ({ reason }) => [{ label: facts.reason, words: reason }],
      words: (link) => line([planName(link)], link.reason),
      name: planName,
    }),
    before.files &&
      after.files &&
      listChange({
        label: versionCopy.files,
        before: before.files,
        after: after.files,
        keyOf: ({ id }) => String(id),
        factsOf: fileFacts,
        words: fileLine,
        name: ({ name }) => name,
      }),
  ].filter((list) => list !== null);
  const isChanged = ({ blocks }: TextChange) => blocks.some((block) => block.isChanged);
  const lost = (label: string, one: unknown, other: unknown) => ((one === null) !== (other === null) ? [label] : []);
  return {
    texts: texts.filter(isChanged),
    lists: lists.filter((list) => !isEmpty(list)),
    unchanged: [...texts.filter((text) => !isChanged(text)), ...lists.filter(isEmpty)].map(({ label }) => label),
    notKept: [...lost(versionCopy.authors, before.authors, after.authors), ...lost(versionCopy.files, before.files, after.files)],
  };
}
