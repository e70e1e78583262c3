import * as known from "./question-phrases.ts";
import type { AskingWord, Phrase } from "./question-phrases.ts";
import type { Token } from "./tokens.ts";

/** A question and which of its words were found to ask only. */
interface Question {
  tokens: readonly Token[];
  hasMarks: boolean;
  asks: boolean[];
}

/** With marks only those marks count; a word without any is the marked one where nobody types marks, or within a longer phrase. */
function isWord(options: { token: Token | undefined; word: AskingWord; isLoose: boolean }): boolean {
  const { token, word, isLoose } = options;
  if (token?.key !== word.key) return false;
  return token.marked === null ? isLoose || word.marked === null : token.marked === word.marked;
}

const isOneOf = (token: Token | undefined, words: readonly AskingWord[], isLoose: boolean) => words.some((word) => isWord({ token, word, isLoose }));

function stands(question: Question, phrase: Phrase, at: number): boolean {
  const { tokens, hasMarks, asks } = question;
  const isLoose = !hasMarks || phrase.length > 1;
  if (at < 0 || at + phrase.length > tokens.length) return false;
  if (!phrase.every((word, index) => asks[at + index] === false && isWord({ token: tokens[at + index], word, isLoose }))) return false;
  const follow = known.wordsAfter[phrase.at(-1)?.written ?? ""];
  return !follow || !isOneOf(tokens[at + phrase.length], follow, !hasMarks);
}

function drop(question: Question, phrase: Phrase, at: number): void {
  phrase.forEach((_, index) => (question.asks[at + index] = true));
}

function dropOpenings(question: Question): void {
  let at = 0;
  for (;;) {
    const start = at;
    // “can” and “xin” alone are too many other words.
    const opening = known.openings.find((each) => (each.length > 1 || question.hasMarks) && stands(question, each, start));
    const phrase = opening ?? (start === 0 ? undefined : known.sequels.find((each) => stands(question, each, start)));
    if (!phrase) return;
    drop(question, phrase, at);
    at += phrase.length;
  }
}

function dropAskings(question: Question): void {
  question.tokens.forEach((token, at) => {
    const phrase = known.askings.find((each) => stands(question, each, at));
    if (phrase) drop(question, phrase, at);
    else if (token.marked !== null && isOneOf(token, known.onlyAsking, false)) question.asks[at] = true;
  });
}

const alwaysAsking = (phrase: Phrase) => phrase.length > 1 || ["không", "nào"].includes(phrase[0]?.written ?? "");

/** Whether an ending or particle that stands at the end asks there. */
function isEnding(question: Question, phrase: Phrase, before: { asks: boolean; anywhere: boolean; isLast: boolean }): boolean {
  const word = phrase[0]?.written ?? "";
  if (["vậy", "nhé", "thế", "với"].includes(word)) return before.asks || (question.hasMarks && ["vậy", "nhé"].includes(word));
  if (word === "được") return before.anywhere && !before.isLast;
  return question.hasMarks || before.anywhere || alwaysAsking(phrase);
}

function dropEndings(question: Question): void {
  const { tokens, hasMarks, asks } = question;
  let end = tokens.length;
  for (;;) {
    while (end > 0 && asks[end - 1]) end -= 1;
    const last = end;
    if (isOneOf(tokens[last - 2], known.wordsBefore, !hasMarks)) return;
    const before = { asks: asks[last - 2] === true, anywhere: asks.includes(true), isLast: last === tokens.length };
    const found = [...known.endings, ...known.particles].find((each) => stands(question, each, last - each.length) && isEnding(question, each, before));
    if (!found) return;
    drop(question, found, last - found.length);
  }
}

/** The rest of “có … không”, “có … nào”. */
function dropFrame(question: Question): void {
  const { tokens, hasMarks, asks } = question;
  const first = asks.indexOf(false);
  if (first < 0 || !stands(question, [known.is], first) || (!hasMarks && isOneOf(tokens[first + 1], known.wordsAfterCo, true))) return;
  const isLoose = !hasMarks;
  const which = tokens.findIndex((token, at) => at > first && isWord({ token, word: known.which, isLoose }));
  if (which < 0 && !tokens.some((token, at) => asks[at] && isWord({ token, word: known.no, isLoose }))) return;
  asks[first] = true;
  if (which > 0) asks[which] = true;
}

/** Words that only hold a question together (“… thì …”): in its few words they would outweigh what is asked. */
function dropLinks(question: Question): void {
  const { tokens, asks } = question;
  if (!asks.includes(true)) return;
  tokens.forEach((token, at) => {
    if (token.marked !== null && isOneOf(token, known.links, false)) asks[at] = true;
  });
}

/**
 * The words that say what is looked for: phrases of asking (“làm sao để”, “tôi muốn tìm”, “có … không ạ”) are left out, typed with marks or without.
 * “sao lưu”, “không gian”, “Cần Giờ” stay.
 * @returns all words where nothing else would remain
 */
export function meaningWords<Word extends Token>(tokens: readonly Word[]): Word[] {
  const starts = tokens.map(({ start }) => start);
  // Words that an abbreviation stands for share its place; nobody typed their marks.
  const typed = tokens.filter(({ start }) => starts.indexOf(start) === starts.lastIndexOf(start));
  const question: Question = { tokens, hasMarks: typed.some(({ marked }) => marked !== null), asks: tokens.map(() => false) };
  dropOpenings(question);
  dropAskings(question);
  dropEndings(question);
  dropFrame(question);
  dropLinks(question);
  const meaning = tokens.filter((_, index) => !question.asks[index]);
  return meaning.length > 0 ? meaning : [...tokens];
}
