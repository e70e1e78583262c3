/**
 * What must always hold, one query a rule: it names the rows that break the rule as `subject`; a sound database gives none.
 * In TypeScript, not in a file of SQL, because the server's build carries code and no data files.
 */
export const invariants = {
  shares_sum_to_whole: `
    select i.id::text as subject from initiative i
    where i.code is not null and not initiative_shares_may_be_open(i.status) and (select coalesce(sum(a.share), 0) from initiative_author a where a.initiative_id = i.id) <> 10000
  `,
  codes_match_counter: `
    select year::text as subject from (
      select split_part(code, '-', 2)::integer as year, count(*) as number, max(split_part(code, '-', 3)::integer) as highest from initiative where code is not null group by 1
    ) used left join initiative_code_counter counter using (year)
    where used.number <> used.highest or used.highest > coalesce(counter.last_number, 0)
  `,
  submitted_has_version: `
    select i.id::text as subject from initiative i
    where i.submitted_at is not null and not exists (select from initiative_version v where v.initiative_id = i.id)
  `,
  version_numbers_have_no_gaps: `
    select initiative_id::text as subject from initiative_version group by initiative_id having max(number) <> count(*)
  `,
  reviewer_is_no_author: `
    select r.id::text as subject from review_assignment r join initiative i on i.id = r.initiative_id
    where r.ended_at is null and (r.reviewer_id = i.owner_id or exists (select from initiative_author a where a.initiative_id = i.id and a.account_id = r.reviewer_id))
  `,
  reviewer_is_of_another_unit: `
    select r.id::text as subject from review_assignment r join account reviewer on reviewer.id = r.reviewer_id join initiative i on i.id = r.initiative_id
    where r.ended_at is null and i.status in ('received', 'under_review') and (
      reviewer.unit_id = i.unit_id or exists (select from initiative_author a where a.initiative_id = i.id and a.unit_id = reviewer.unit_id))
      and not exists (select from conflict_waiver w where w.initiative_id = i.id and w.account_id = reviewer.id and 'same_unit' = any(w.conflicts) and w.withdrawn_at is null)
  `,
  reviewer_did_not_confirm: `
    select r.id::text as subject from review_assignment r join unit_confirmation c on c.initiative_id = r.initiative_id and c.confirmed_by = r.reviewer_id
    where r.ended_at is null
      and not exists (select from conflict_waiver w where w.initiative_id = r.initiative_id and w.account_id = r.reviewer_id and 'confirmer' = any(w.conflicts) and w.withdrawn_at is null)
  `,
  reader_has_not_recused: `
    select r.id::text as subject from review_assignment r join standing_recusal s on s.initiative_id = r.initiative_id and s.account_id = r.reviewer_id
    where r.ended_at is null
  `,
  sheet_total_is_sum_of_marks: `
    select s.id::text as subject from score_sheet s
    where s.submitted_at is not null and s.total <> (select coalesce(sum(mark), 0) from score where score.sheet_id = s.id)
  `,
  submitted_sheet_is_complete: `
    select s.id::text as subject from score_sheet s join review_assignment r on r.id = s.assignment_id join council c on c.id = r.council_id
    where s.submitted_at is not null and exists (
      select from criterion k where k.rubric_id = c.rubric_id and not exists (select from score where score.sheet_id = s.id and score.criterion_id = k.id))
  `,
  marks_lie_within_bands: `
    select score.sheet_id || ':' || score.criterion_id as subject from score join band b on b.id = score.band_id
    where b.criterion_id <> score.criterion_id or score.mark not between b.lowest and b.highest
  `,
  votes_fit_members: `
    select id::text as subject from council_vote where agree + disagree + other > total_members
  `,
  decision_follows_vote: `
    select d.id::text as subject from decision d
    where not exists (select from council_vote v where v.initiative_id = d.initiative_id and v.recorded_at <= d.decided_at)
  `,
  decided_has_current_decision: `
    select i.id::text as subject from initiative i left join decision d on d.initiative_id = i.id and d.superseded_at is null
    where i.status in ('approved', 'needs_work', 'not_approved') and d.outcome is distinct from i.status
  `,
  publication_is_of_current_decision: `
    select p.id::text as subject from publication p join initiative i on i.id = p.initiative_id join decision d on d.id = p.decision_id
    where d.initiative_id <> p.initiative_id or (p.ended_at is null and (d.superseded_at is not null or i.status in ('in_council', 'under_review', 'received')))
  `,
  publication_was_signed_by_another: `
    select p.id::text as subject from publication p left join release r on r.id = p.release_id
    where p.release_id is not null and (r.signed_by is distinct from p.published_by or r.signed_by is not distinct from r.prepared_by or not exists (
      select from release_item t where t.release_id = p.release_id and t.initiative_id = p.initiative_id and t.decision_id = p.decision_id))
  `,
  confirmed_before_received: `
    select i.id::text as subject from initiative i
    where i.received_at is not null and not exists (select from unit_confirmation c where c.initiative_id = i.id and c.confirmed_at <= i.received_at)
  `,
  status_is_last_event: `
    select i.id::text as subject from initiative i
    where i.status is distinct from coalesce(
      (select e.data ->> 'to' from event e where e.initiative_id = i.id and e.subject_kind = 'initiative' and e.data ? 'to' order by e.seq desc limit 1), 'draft')
  `,
  status_changes_are_linked: `
    select seq::text as subject from (
      select seq, data ->> 'from' as came_from, lag(data ->> 'to', 1, 'draft') over (partition by initiative_id order by seq) as was
      from event where subject_kind = 'initiative' and data ? 'from' and data ? 'to'
    ) change where came_from <> was
  `,
  applied_initiative_was_published: `
    select a.id::text as subject from application a where not exists (select from publication p where p.initiative_id = a.initiative_id)
  `,
  grants_by_nobody_unknown: `
    select id::text as subject from role_grant where revoked_at is not null and (revoked_by is null or revoke_reason is null)
  `,
  search_holds_public_only: `
    select s.initiative_id::text as subject from search_entry s where not exists (select from public_initiative p where p.id = s.initiative_id)
  `,
} as const satisfies Record<string, string>;
