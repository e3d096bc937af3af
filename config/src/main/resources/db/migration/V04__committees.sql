create table committee (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  slug             text not null check (slug ~ '^[a-z0-9](-?[a-z0-9]){0,59}$'),
  name             text not null,
  level_name       text,
  parent_id        uuid references committee,
  closed_on        date,
  revision         bigint not null default 0,
  unique (tenant_id, slug)
);
call raise_tenant_wall('committee');

create table seat (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  committee_id     uuid not null references committee,
  person_id        uuid not null references person,
  seat             text not null check (seat in ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'ALTERNATE')),
  side             text check (side in ('MANAGEMENT', 'EMPLOYEE')),
  from_date        date not null,
  to_date          date check (to_date >= from_date),
  substitute_for   uuid references seat,
  revision         bigint not null default 0
);
call raise_tenant_wall('seat');
create index on seat (committee_id);
create index on seat (person_id);
create policy own_seats on seat for select
  using (current_scope() = 'own' and person_id = (select p.id from person p
    where p.subject = nullif(current_setting('app.subject', true), '')));
