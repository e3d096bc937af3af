-- The one clock that decides: the instant the asking transaction began.
-- Tests replace this function as the owner; the application's role cannot.
create function portal_now() returns timestamptz
  language sql stable
  return transaction_timestamp();

grant execute on function portal_now() to ${app_role};

-- The tenant a transaction works for; '' on a pooled connection that was used before, NULL on a fresh one.
create function current_tenant() returns uuid
  language sql stable
  return nullif(current_setting('app.tenant', true), '')::uuid;

create function current_scope() returns text
  language sql stable
  return coalesce(current_setting('app.scope', true), '');

-- Puts a tenant table behind row-level security: forced, read and written inside one tenant only.
create procedure raise_tenant_wall(relation regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format('create policy tenant_wall on %s using (tenant_id = (select current_tenant())) '
    || 'with check (tenant_id = (select current_tenant()))', relation);
  execute format('create index on %s (tenant_id)', relation);
end $$;

alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};
alter default privileges in schema public grant select on tables to ${backup_role};
alter default privileges in schema public grant select on sequences to ${backup_role};
grant usage on schema public to ${app_role}, ${backup_role};
