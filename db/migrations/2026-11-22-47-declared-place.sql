-- The declaration of the official form names its place and day; the day is that of the sending. Versions of before have none.
alter table initiative_version add column declared_place text not null default '' check (length(declared_place) <= 100);
