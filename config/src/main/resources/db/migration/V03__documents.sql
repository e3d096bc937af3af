create table document (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  slug             text not null check (slug ~ '^[a-z0-9](-?[a-z0-9]){0,59}$'),
  title            text not null,
  kind             text not null,
  kind_name        text,
  language         text not null check (language in ('da', 'sv', 'nb', 'nn', 'en')),
  access           text not null check (access in ('PUBLIC', 'EMPLOYEES', 'UNITS')),
  units            text[] not null default '{}',
  responsible_unit text,
  owner_name       text,
  contact_email    text,
  contact_phone    text,
  applies_to       text[] not null default '{}',
  replaces         uuid references document,
  public_from      timestamptz,
  created_at       timestamptz not null default portal_now(),
  revision         bigint not null default 0,
  unique (tenant_id, slug)
);
call raise_tenant_wall('document');
create policy public_reading on document for select
  using (current_scope() = 'public' and access = 'PUBLIC' and public_from <= portal_now());

-- A source file as it was handed in, and what the import made of it. Nothing here is published.
create table import (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  file_name        text not null,
  media_type       text not null,
  size             bigint not null,
  sha256           text not null,
  content          bytea not null,
  language         text not null,
  title            text,
  outline          jsonb not null,
  created_by       text not null,
  created_at       timestamptz not null default portal_now(),
  revision         bigint not null default 0
);
call raise_tenant_wall('import');

create table document_version (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  document_id      uuid not null references document,
  number           int not null check (number > 0),
  language         text not null,
  title            text not null,
  subtitle         text,
  motto            text,
  state            text not null check (state in ('DRAFT', 'IN_CONSULTATION', 'ADOPTED', 'REPEALED', 'WITHDRAWN')),
  change_kind      text not null default 'SUBSTANTIVE' check (change_kind in ('SUBSTANTIVE', 'EDITORIAL')),
  change_note      text,
  based_on         int,
  correction_of    int,
  translation_of   int,
  adopted_by       text,
  adopted_on       date,
  decision_reference text,
  case_number      text,
  document_number  text,
  prepared_by      text,
  valid_from       date,
  valid_to         date check (valid_to >= valid_from),
  review_by        date,
  security_class   text,
  as_printed       boolean not null default false,
  changed_at_meeting boolean not null default false,
  -- every fact with its origin: PRINTED (line), ENTERED (by), DERIVED
  facts            jsonb not null default '{}',
  frozen_at        timestamptz,
  published_at     timestamptz,
  repealed_from    date,
  withdrawn_at     timestamptz,
  content_hash     text,
  canonical        bytea,
  import_id        uuid references import,
  import_part      text,
  created_by       text not null,
  created_at       timestamptz not null default portal_now(),
  revision         bigint not null default 0,
  unique (document_id, number)
);
call raise_tenant_wall('document_version');
create policy public_reading on document_version for select
  using (current_scope() = 'public' and published_at <= portal_now()
    and exists (select 1 from document d where d.id = document_id and d.access = 'PUBLIC'));
-- At most one open draft beside corrections, at most one version in consultation.
create unique index one_open_draft on document_version (document_id) where state = 'DRAFT' and correction_of is null;
create unique index one_open_correction on document_version (document_id) where state = 'DRAFT' and correction_of is not null;
create unique index one_version_in_consultation on document_version (document_id) where state = 'IN_CONSULTATION';

create table clause_identity (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  document_id      uuid not null references document,
  born_in          int not null
);
call raise_tenant_wall('clause_identity');
create index on clause_identity (document_id);

create table clause (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  version_id       uuid not null references document_version on delete cascade,
  identity_id      uuid not null references clause_identity,
  parent_identity  uuid references clause_identity,
  ordinal          int not null,
  level            int not null check (level between 1 and 8),
  label            text,
  heading          text,
  kind             text not null check (kind in ('CONTAINER', 'CLAUSE', 'PREAMBLE', 'PREFACE', 'DEFINITIONS', 'REFERENCES')),
  motto            text,
  blocks           jsonb not null,
  tags             text[] not null default '{}',
  plain_text       text not null,
  text_hash        text not null,
  unique (version_id, identity_id),
  unique (version_id, ordinal)
);
call raise_tenant_wall('clause');
create index on clause (identity_id);

create table clause_link (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  document_id      uuid not null references document,
  from_identity    uuid not null references clause_identity,
  to_identity      uuid not null references clause_identity,
  kind             text not null check (kind in ('MOVED', 'RENUMBERED', 'SPLIT', 'MERGED', 'REPLACED')),
  version_number   int not null
);
call raise_tenant_wall('clause_link');
