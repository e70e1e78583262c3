import type { Tx } from "#db/client.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { InitiativeFacts } from "#app/domain/initiative/facts.ts";
import type { Directory } from "./directory.ts";

/** What a step of a demo dossier works with. */
export interface StepContext {
  tx: Tx;
  directory: Directory;
  actor: Actor;
  file: InitiativeFacts;
  at: Date;
}

/** The council that has the dossier. @throws where it has none yet */
export function councilOf({ file }: StepContext): number {
  if (file.councilId === null) throw new Error(`Initiative ${file.id} has no council`);
  return file.councilId;
}
