create table consultation (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  slug             text not null check (slug ~ '^[a-z0-9](-?[a-z0-9]){0,59}$'),
  title            text not null,
  case_number      text,
  letter           text not null default '',
  audience         text not null check (audience in ('INVITED', 'EMPLOYEES', 'PUBLIC')),
  state            text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'CONCLUDED', 'CANCELLED')),
  opens_at         timestamptz,
  deadline         timestamptz,
  deadline_as_date date,
  -- the last of all its deadlines, those of single documents and consultees included
  ends_at          timestamptz,
  time_zone        text not null,
  case_handler     jsonb,
  questions_to     jsonb,
  sealed           boolean not null default false,
  visibility       jsonb not null,
  approval         text not null default 'NONE' check (approval in ('NONE', 'CHAIR', 'CHAIR_AND_VICE_CHAIR', 'ONE_PER_SIDE')),
  published_at     timestamptz,
  public_from      timestamptz,
  concluded_at     timestamptz,
  cancelled_at     timestamptz,
  cancel_reason    text,
  created_by       text not null,
  created_at       timestamptz not null default portal_now(),
  revision         bigint not null default 0,
  unique (tenant_id, slug),
  check (deadline > opens_at)
);
call raise_tenant_wall('consultation');
create policy public_reading on consultation for select
  using (current_scope() = 'public' and audience = 'PUBLIC' and state <> 'DRAFT' and public_from <= portal_now());

create table consultation_document (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  consultation_id  uuid not null references consultation on delete cascade,
  document_id      uuid not null references document,
  version_id       uuid not null references document_version,
  ordinal          int not null,
  deadline         timestamptz,
  unique (consultation_id, document_id)
);
call raise_tenant_wall('consultation_document');
create index on consultation_document (version_id);

create table station (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  consultation_id  uuid not null references consultation on delete cascade,
  ordinal          int not null,
  name             text not null,
  on_date          date,
  when_text        text,
  outcome          text
);
call raise_tenant_wall('station');

create table consultee (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  consultation_id  uuid not null references consultation on delete cascade,
  kind             text not null check (kind in ('COMMITTEE', 'UNIT', 'BODY', 'PERSON')),
  committee_id     uuid references committee,
  name             text not null,
  email            text,
  forwarded_by     uuid references consultee,
  inner_deadline   timestamptz,
  extended_to      timestamptz,
  uninvited        boolean not null default false,
  invited_at       timestamptz,
  delivery         text not null default 'PENDING' check (delivery in ('PENDING', 'SENT', 'FAILED')),
  declined_at      timestamptz,
  link_hash        text,
  -- the deadline of which it was last reminded
  reminded_for     timestamptz,
  revision         bigint not null default 0,
  unique (consultation_id, committee_id)
);
call raise_tenant_wall('consultee');
create index on consultee (consultation_id);

create table deadline_extension (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  consultation_id  uuid not null references consultation on delete cascade,
  consultee_id     uuid references consultee,
  previous         timestamptz not null,
  deadline         timestamptz not null check (deadline > previous),
  reason           text not null,
  extended_by      text not null,
  extended_at      timestamptz not null
);
call raise_tenant_wall('deadline_extension');
