-- When somebody looked at an adopted text, found that it may stand, and said when to look again.
alter table document_version add column reviewed_on date;

create table review (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  document_id      uuid not null references document,
  version_id       uuid not null references document_version,
  reviewed_on      date not null,
  review_by        date not null,
  reviewer         text not null,
  reviewer_name    text,
  note             text,
  recorded_at      timestamptz not null
);
call raise_tenant_wall('review');
create index on review (document_id);
