-- A deadline that was put off for one text alone.
alter table deadline_extension add column document_id uuid references document;

-- Who was reminded of which deadline: each text may have its own, so that one remembered instant is not enough.
create table consultee_reminder (
  tenant_id        uuid not null references tenant,
  consultee_id     uuid not null references consultee on delete cascade,
  deadline         timestamptz not null,
  reminded_at      timestamptz not null default portal_now(),
  primary key (consultee_id, deadline)
);
call raise_tenant_wall('consultee_reminder');
insert into consultee_reminder (tenant_id, consultee_id, deadline)
  select tenant_id, id, reminded_for from consultee where reminded_for is not null;

-- Whoever may read of a round across authorities may read until when its texts can be answered.
create policy public_reading on consultation_document for select
  using (current_scope() = 'public' and exists (select 1 from consultation c where c.id = consultation_id));
