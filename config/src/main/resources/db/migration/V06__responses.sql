create table response (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  consultation_id  uuid not null references consultation,
  consultee_id     uuid not null references consultee,
  document_id      uuid references document,
  state            text not null default 'DRAFT' check (state in ('DRAFT', 'APPROVED', 'SUBMITTED', 'REPLACED', 'WITHDRAWN',
                     'LATE_OFFERED', 'LATE_TAKEN_IN', 'LATE_LEFT_OUT')),
  position         text check (position in ('SUPPORT', 'SUPPORT_WITH_REMARKS', 'OBJECT', 'NO_REMARKS', 'NEUTRAL')),
  text             text not null default '',
  reservation      jsonb,
  nonce            bytea not null check (length(nonce) = 16),
  hash             text not null,
  canonical        bytea not null,
  replaces         uuid references response,
  channel          text not null default 'PORTAL' check (channel in ('PORTAL', 'PAPER', 'EMAIL', 'MEETING')),
  written_on       date,
  received_at      timestamptz,
  submitted_at     timestamptz,
  withdrawn_at     timestamptz,
  late_reason      text,
  left_out_reason  text,
  closed_at        timestamptz,
  -- who answered in which capacity, as it was then
  respondent       jsonb not null default '{}',
  created_by       text not null,
  created_at       timestamptz not null default portal_now(),
  changed_by       text,
  changed_at       timestamptz,
  revision         bigint not null default 0
);
call raise_tenant_wall('response');
create index on response (consultation_id, consultee_id);
create unique index one_open_response on response (consultee_id, document_id) nulls not distinct
  where state in ('DRAFT', 'APPROVED');
create unique index one_submitted_response on response (consultee_id, document_id) nulls not distinct
  where state = 'SUBMITTED';

create table response_answer (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  response_id      uuid not null references response on delete cascade,
  document_id      uuid not null references document,
  ordinal          int not null,
  position         text check (position in ('SUPPORT', 'SUPPORT_WITH_REMARKS', 'OBJECT', 'NO_REMARKS', 'NEUTRAL')),
  text             text not null default '',
  unique (response_id, document_id)
);
call raise_tenant_wall('response_answer');

create table remark (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  response_id      uuid not null references response on delete cascade,
  ordinal          int not null,
  document_id      uuid references document,
  version_id       uuid references document_version,
  clause_identity  uuid references clause_identity,
  kind             text not null check (kind in ('COMMENT', 'AMENDMENT', 'QUESTION')),
  side             text not null default 'JOINT' check (side in ('JOINT', 'MANAGEMENT', 'EMPLOYEE')),
  handed_in        boolean not null default false,
  text             text not null,
  proposed_text    text,
  unique (response_id, ordinal) deferrable initially deferred
);
call raise_tenant_wall('remark');
create index on remark (clause_identity);

create table remark_outcome (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  remark_id        uuid not null unique references remark,
  outcome          text not null check (outcome in ('ACCOMMODATED', 'PARTLY', 'NOT_ACCOMMODATED', 'NOTED', 'ANSWERED')),
  reason           text,
  changed_in       int,
  proposed_by      text not null,
  proposed_at      timestamptz not null,
  confirmed_at     timestamptz,
  revision         bigint not null default 0
);
call raise_tenant_wall('remark_outcome');

create table attachment (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  response_id      uuid not null references response on delete cascade,
  ordinal          int not null,
  name             text not null,
  media_type       text not null,
  size             bigint not null,
  sha256           text not null,
  content          bytea not null,
  added_by         text not null,
  added_at         timestamptz not null
);
call raise_tenant_wall('attachment');
create index on attachment (response_id);

create table minority_statement (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  response_id      uuid not null references response,
  seat_id          uuid not null references seat,
  side             text check (side in ('MANAGEMENT', 'EMPLOYEE')),
  state            text not null default 'DRAFT' check (state in ('DRAFT', 'APPROVED', 'SUBMITTED', 'WITHDRAWN')),
  text             text not null default '',
  nonce            bytea not null,
  hash             text not null,
  canonical        bytea not null,
  submitted_at     timestamptz,
  created_by       text not null,
  revision         bigint not null default 0
);
call raise_tenant_wall('minority_statement');

create table approval (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  response_id      uuid not null references response on delete cascade,
  hash             text not null,
  seat_id          uuid not null references seat,
  person_id        uuid not null references person,
  seat             text not null,
  side             text,
  approver_name    text not null,
  approved_at      timestamptz not null,
  voided_at        timestamptz
);
call raise_tenant_wall('approval');
create index on approval (response_id);

create table receipt (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  response_id      uuid not null references response,
  minority_statement_id uuid references minority_statement,
  number           text not null unique,
  submitted_at     timestamptz not null,
  salt             bytea not null check (length(salt) = 16),
  sha256           text not null,
  canonical        bytea not null
);
call raise_tenant_wall('receipt');
-- Verification starts from the number alone, before any tenant is known.
create policy by_number on receipt for select
  using (current_scope() = 'receipt' and number = nullif(current_setting('app.receipt', true), ''));

create table idempotency_key (
  tenant_id        uuid not null references tenant,
  subject          text not null,
  route            text not null,
  key              text not null,
  request_hash     text not null,
  status           int not null,
  body             text not null,
  created_at       timestamptz not null default portal_now(),
  primary key (tenant_id, subject, route, key)
);
call raise_tenant_wall('idempotency_key');

-- Every reading, print or export of a non-public answer from outside its committee.
create table response_reading (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  response_id      uuid not null references response,
  reader_subject   text not null,
  reader_name      text not null,
  manner           text not null,
  read_at          timestamptz not null
);
call raise_tenant_wall('response_reading');
create index on response_reading (response_id);
