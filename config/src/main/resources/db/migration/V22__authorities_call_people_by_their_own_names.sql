-- A person may be known to several authorities under one address. What one calls them is its own affair: the name moves
-- behind the wall. person.name stays as it is for the release before; this one neither reads it nor writes a name there.
create table known_as (
  tenant_id        uuid not null references tenant,
  person_id        uuid not null references person,
  name             text not null,
  primary key (tenant_id, person_id)
);
call raise_tenant_wall('known_as');

insert into known_as (tenant_id, person_id, name)
  select distinct here.tenant_id, here.person_id, p.name
  from (select tenant_id, person_id from membership
        union select tenant_id, person_id from seat
        union select tenant_id, person_id from unit_member) here
  join person p on p.id = here.person_id;
