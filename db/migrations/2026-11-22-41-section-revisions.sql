-- Saves are counted by section now (initiative_section); the file's own count would only say that something somewhere changed.
alter table initiative drop column revision;
