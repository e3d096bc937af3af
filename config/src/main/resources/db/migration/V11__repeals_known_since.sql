-- When it was recorded here that a version is repealed: until then the site showed it as in force.
alter table document_version add column repealed_at timestamptz;
