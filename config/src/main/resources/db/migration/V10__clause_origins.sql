-- Where a clause of a version comes from, as the matching found it or a person decided.
create table clause_origin (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  version_id       uuid not null references document_version on delete cascade,
  clause           uuid not null,
  kind             text not null check (kind in ('SAME', 'NEW', 'SPLIT', 'MERGED', 'REPLACED', 'DOUBTFUL')),
  of_clauses       uuid[] not null default '{}',
  ground           text not null,
  likeness         double precision not null default 0,
  candidates       uuid[] not null default '{}',
  decided_by       text,
  decided_at       timestamptz,
  revision         bigint not null default 0,
  unique (version_id, clause)
);
call raise_tenant_wall('clause_origin');
create index on clause_link (document_id, version_number);
