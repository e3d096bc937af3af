-- Words taken out of everybody's sight but the secretariat's: a passage, a clause with what stands under it, or a whole
-- version. The words themselves stay where they are, and so does the hash over them.
create table withholding (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  document_id      uuid not null references document,
  version_id       uuid not null references document_version,
  scope            text not null check (scope in ('VERSION', 'CLAUSE', 'PASSAGE')),
  clause           uuid,
  passage          int check (passage > 0),
  -- SHA-256 over the words concerned: wherever they stand in the document they are out of sight
  words            text[] not null default '{}',
  since            date not null,
  withheld_at      timestamptz not null,
  withheld_by      text not null,
  reason           text,
  reason_at        timestamptz,
  lifted_at        timestamptz,
  lifted_by        text,
  lift_reason      text,
  revision         bigint not null default 0,
  check ((scope = 'VERSION') = (clause is null)),
  check ((scope = 'PASSAGE') = (passage is not null))
);
call raise_tenant_wall('withholding');
create index on withholding (document_id) where lifted_at is null;

-- What of a clause is out of sight, since when; null for nearly all. Follows the table above.
alter table clause add column withheld jsonb;
alter table document_version add column withheld_at timestamptz;
