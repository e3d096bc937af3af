-- Names of authorities and of people are no secrets; what people may do in a tenant is, and stands behind the wall.
create table tenant (
  id              uuid primary key,
  slug            text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9]){0,59}$'),
  name            text not null,
  country         char(2) not null,
  languages       text[] not null check (cardinality(languages) > 0),
  time_zone       text not null,
  accent          text,
  accessibility_statement_url text,
  contact_email   text,
  contact_phone   text,
  terms           jsonb not null default '{}',
  created_at      timestamptz not null default portal_now(),
  revision        bigint not null default 0
);

create table person (
  id              uuid primary key,
  subject         text unique,
  email           text not null,
  name            text not null,
  language        text,
  created_at      timestamptz not null default portal_now(),
  bound_at        timestamptz
);
create index person_by_email on person (lower(email));

-- Operators run the installation; they see no tenant's content.
create table operator (
  subject         text primary key,
  granted_at      timestamptz not null default portal_now()
);

create table membership (
  id              uuid primary key,
  tenant_id       uuid not null references tenant,
  person_id       uuid not null references person,
  bundle          text not null check (bundle in ('TENANT_ADMINISTRATOR', 'DOCUMENT_OWNER', 'ROUND_SECRETARY', 'REGISTRAR',
                    'COMMITTEE_SECRETARY', 'AUDITOR', 'EMPLOYEE')),
  unit            text,
  from_date       date not null,
  to_date         date check (to_date >= from_date),
  deputy_for      uuid references membership,
  revision        bigint not null default 0
);
call raise_tenant_wall('membership');
create index membership_by_person on membership (person_id);

-- A person sees where they belong, whatever tenant is being visited.
create policy own_memberships on membership for select
  using (current_scope() = 'own' and person_id = (select p.id from person p
    where p.subject = nullif(current_setting('app.subject', true), '')));
