-- Which targets and activities a public initiative serves; the author's reason stays inside.
create view public_link as
select l.initiative_id, i.code, i.campaign_id, l.target_id, l.activity_id
from initiative_link l join public_initiative i on i.id = l.initiative_id;

comment on column public_link.target_id is 'nullable';
comment on column public_link.activity_id is 'nullable';
