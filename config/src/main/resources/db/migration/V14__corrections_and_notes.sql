-- What a person puts right in an imported file, in the order in which it was said; what was found stays in "outline".
alter table import add column corrections jsonb not null default '[]';
alter table import add column undone jsonb not null default '[]';
alter table import add column lines jsonb;
alter table import add column replaces uuid references import;
create index on import (replaces) where replaces is not null;

-- What stood in the margin of a file that became a draft; for those who edit the draft and nobody else.
create table clause_note (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  version_id       uuid not null references document_version on delete cascade,
  clause           uuid references clause_identity,
  position         int not null,
  author           text,
  written          text,
  quote            text,
  body             text not null,
  settled_by       text,
  settled_at       timestamptz,
  created_at       timestamptz not null default portal_now(),
  revision         bigint not null default 0,
  check ((settled_by is null) = (settled_at is null))
);
call raise_tenant_wall('clause_note');
create index on clause_note (version_id);
