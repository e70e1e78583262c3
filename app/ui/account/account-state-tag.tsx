import { accountStateLabels } from "#app/copy/account.ts";
import type { AccountState } from "#app/domain/account/state.ts";
import { Tag, type TagTone } from "../data/tag.tsx";

const tones: Record<AccountState, TagTone> = { active: "success", invited: "info", awaiting_unit: "warning", refused: "danger", disabled: "danger" };

/** Where an account stands, in words. */
export function AccountStateTag({ state }: { state: AccountState }) {
  return <Tag tone={tones[state]}>{accountStateLabels[state]}</Tag>;
}
