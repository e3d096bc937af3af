-- What an authority has agreed with its employees before anybody is asked to confirm that they have read something.
-- A rule is never rewritten: another one takes its place, and what was asked under the old one stays under it.
create table reading_rule (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  discussed_on     date not null,
  words            text not null,
  seen_by          text[] not null check (seen_by <@ array['SECRETARIAT', 'MANAGERS']),
  switched_on_at   timestamptz not null,
  switched_on_by   text not null,
  switched_off_at  timestamptz,
  revision         bigint not null default 0
);
call raise_tenant_wall('reading_rule');
create unique index one_reading_rule on reading_rule (tenant_id) where switched_off_at is null;

-- A version of which those concerned are asked to confirm that they have read it.
create table reading_call (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  document_id      uuid not null references document,
  version_id       uuid not null references document_version,
  number           int not null,
  rule_id          uuid not null references reading_rule,
  asked_at         timestamptz not null,
  asked_by         text not null,
  ended_at         timestamptz,
  revision         bigint not null default 0,
  unique (version_id)
);
call raise_tenant_wall('reading_call');
create index on reading_call (document_id);

-- Somebody has read a version. Its words never change, so its clauses and their hashes stand for what was read. Written once.
create table reading_confirmation (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  document_id      uuid not null references document,
  version_number   int not null,
  subject          text,
  member_id        uuid references unit_member,
  name             text not null,
  units            text[] not null default '{}',
  listed           boolean not null,
  content_hash     text not null,
  read_on          date not null,
  confirmed_at     timestamptz not null,
  registered_by    text,
  check ((subject is null) <> (member_id is null)),
  check ((member_id is null) = (registered_by is null))
);
call raise_tenant_wall('reading_confirmation');
create index on reading_confirmation (document_id, subject);
revoke update, delete on reading_confirmation from ${app_role};
