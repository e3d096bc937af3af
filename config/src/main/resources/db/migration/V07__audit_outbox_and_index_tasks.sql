create table audit_entry (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  at               timestamptz not null,
  actor            text not null,
  action           text not null,
  object_type      text not null,
  object_id        text not null,
  detail           jsonb not null default '{}',
  denied           boolean not null default false,
  request_id       text,
  sequence         bigint,
  previous_hash    text,
  hash             text,
  unique (tenant_id, sequence)
);
call raise_tenant_wall('audit_entry');
create index unsealed_entries on audit_entry (tenant_id, at, id) where sequence is null;
create policy unsealed on audit_entry for select using (current_scope() = 'upkeep' and sequence is null);
-- Append only: entries are written once; sealing may only add their place in the chain.
revoke update, delete on audit_entry from ${app_role};
grant update (sequence, previous_hash, hash) on audit_entry to ${app_role};

create function refuse_resealing() returns trigger language plpgsql as $$
begin
  if old.sequence is not null then
    raise exception 'audit entry % is sealed', old.id;
  end if;
  return new;
end $$;
create trigger sealed_once before update on audit_entry for each row execute function refuse_resealing();

create table notice (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  kind             text not null,
  once_key         text not null,
  recipient_email  text not null,
  recipient_name   text,
  language         text not null,
  arguments        jsonb not null default '{}',
  consultee_id     uuid,
  due_at           timestamptz not null,
  created_at       timestamptz not null default portal_now(),
  attempts         int not null default 0,
  next_attempt_at  timestamptz not null default portal_now(),
  last_error       text,
  sent_at          timestamptz,
  given_up_at      timestamptz,
  unique (tenant_id, once_key)
);
call raise_tenant_wall('notice');
create index notices_waiting on notice (next_attempt_at) where sent_at is null and given_up_at is null;
create policy waiting on notice for select
  using (current_scope() = 'upkeep' and sent_at is null and given_up_at is null);

create table index_task (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  subject          text not null check (subject in ('VERSION', 'CONSULTATION', 'RESPONSE')),
  subject_id       uuid not null,
  created_at       timestamptz not null default portal_now(),
  attempts         int not null default 0
);
call raise_tenant_wall('index_task');
create policy waiting on index_task for select using (current_scope() = 'upkeep');
