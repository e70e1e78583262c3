import type { Actor } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { ShownFile } from "#app/domain/novelty/verdicts.ts";
import type { Db } from "#db/client.ts";
import { findNoveltySubject } from "#db/reviews/novelty.ts";
import { findSimilarFiles } from "#search/similar-files.ts";
import type { SearchEngine } from "#search/types.ts";

/** The files that resemble one under review, as its reviewer may see them, and what the reviewer found. */
export async function readNovelty(options: { db: Db; actor: Actor; file: InitiativeFacts; engine?: SearchEngine }) {
  const { db, actor, file, engine } = options;
  const { finding, ...text } = await findNoveltySubject({ db, initiativeId: file.id, reviewerId: actor.accountId });
  const similar = await findSimilarFiles({ db, viewer: actor, file, text, ...(engine && { engine }) });
  const shown: ShownFile[] = [...similar.published, ...similar.unpublished].map(({ id, code, title }) => ({ id, code, title }));
  return {
    id: file.id,
    code: text.code,
    title: text.title,
    differenceNote: text.differenceNote,
    ...similar,
    shown,
    finding,
    isOpen: initiativePolicy.checkNovelty(actor, file),
  };
}
