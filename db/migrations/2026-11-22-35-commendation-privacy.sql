-- Without consent a person counts but shows no name, no unit and no achievement: the printed text often names the person.
create or replace view public_commendation_recipient as
select r.commendation_id, r.id, r.kind,
  case when r.kind = 'collective' or r.name_consent_at is not null then r.name end as name,
  case when r.kind = 'collective' or r.name_consent_at is not null then r.unit_id end as unit_id,
  case when r.kind = 'collective' or r.name_consent_at is not null then r.unit_name else '' end as unit_name,
  case when r.kind = 'collective' or r.name_consent_at is not null then r.achievement else '' end as achievement
from commendation_recipient r join public_commendation c on c.id = r.commendation_id;
