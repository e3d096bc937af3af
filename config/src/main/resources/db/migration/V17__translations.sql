-- A version may translate a version of another document: its slug, beside the number that was there before.
alter table document_version add column translates text;
create index translations on document_version (tenant_id, translates) where translates is not null;
