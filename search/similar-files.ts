import type { Viewer } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import { initiativePolicy } from "#app/domain/initiative/policy.ts";
import type { Db } from "#db/client.ts";
import { selectInitiativeCards } from "#db/public/initiative-cards.ts";
import { findSimilarTitles } from "#db/initiatives/similar-titles.ts";
import { searchEngine } from "./engine.ts";
import type { SearchEngine } from "./types.ts";

const shown = 5;

export interface SimilarOptions {
  db: Db;
  viewer: Viewer;
  file: InitiativeFacts;
  engine?: SearchEngine;
}

/**
 * What resembles the text of one file: published initiatives of all years, and files not public by title only where the viewer may see them anyhow.
 * Four queries.
 */
export async function findSimilarFiles(options: SimilarOptions & { text: { title: string; summary: string } }) {
  const { db, viewer, file, text } = options;
  const engine = options.engine ?? searchEngine({ db });
  const [hits, unpublished] = await Promise.all([
    engine.similar({ title: text.title, summary: text.summary, except: file.id, limit: shown }),
    text.title === "" ? [] : findSimilarTitles({ db, title: text.title, except: file.id }),
  ]);
  const cards =
    hits.length === 0
      ? []
      : await selectInitiativeCards(db)
          .where(
            "id",
            "in",
            hits.map((hit) => hit.id),
          )
          .execute();
  return {
    published: hits.flatMap((hit) => cards.find((card) => card.id === hit.id) ?? []),
    unpublished: unpublished
      .filter((other) => initiativePolicy.view(viewer, other))
      .slice(0, shown)
      .map(({ id, code, title, unitName }) => ({ id, code, title, unitName })),
  };
}
