-- What was decided about a published correction that an open draft was offered for one of its clauses.
create table settled_offer (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  version_id       uuid not null references document_version on delete cascade,
  correction       int not null,
  clause           uuid not null,
  taken            boolean not null,
  settled_by       text,
  settled_at       timestamptz not null default portal_now(),
  revision         bigint not null default 0,
  unique (version_id, correction, clause)
);
call raise_tenant_wall('settled_offer');
