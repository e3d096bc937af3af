-- The groups of readers an authority tells apart, such as managers or temporary staff. Documents name them by their slugs.
create table reader_group (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  slug             text not null check (slug ~ '^[a-z0-9](-?[a-z0-9]){0,59}$'),
  -- as in "applies to managers"
  name             text not null,
  -- as in "I am a manager"
  reader           text not null,
  -- who belongs to it by working there, and whether every employee does
  units            text[] not null default '{}',
  all_employees    boolean not null default false,
  place            int not null,
  revision         bigint not null default 0,
  unique (tenant_id, slug)
);
call raise_tenant_wall('reader_group');
create index documents_by_group on document using gin (applies_to);

-- A person sees where they work, whatever tenant is being visited.
create policy own_unit_members on unit_member for select
  using (current_scope() = 'own' and person_id = (select p.id from person p
    where p.subject = nullif(current_setting('app.subject', true), '')));
