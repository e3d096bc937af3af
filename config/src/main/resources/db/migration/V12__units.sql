-- The authority's organisational units, one below another, and who belongs to them: people with a login here, and
-- staff without an e-mail address by their name alone.
create table unit (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  slug             text not null check (slug ~ '^[a-z0-9](-?[a-z0-9]){0,59}$'),
  name             text not null,
  -- what the authority's own directory calls it in a token
  directory_name   text,
  parent_id        uuid references unit,
  closed_on        date,
  revision         bigint not null default 0,
  unique (tenant_id, slug)
);
call raise_tenant_wall('unit');

create table unit_member (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  unit_id          uuid not null references unit,
  person_id        uuid references person,
  name             text,
  manager          boolean not null default false,
  from_date        date not null,
  to_date          date check (to_date >= from_date),
  revision         bigint not null default 0,
  check ((person_id is null) <> (name is null)),
  check (person_id is not null or not manager)
);
call raise_tenant_wall('unit_member');
create index on unit_member (unit_id);
create index on unit_member (person_id) where person_id is not null;
