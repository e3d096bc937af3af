-- When another text took the place of a draft that had been out in a round; it can still be read by whoever could read it.
alter table document_version add column gave_way_at timestamptz;

-- The migration sees the rows of all tenants; the wall stands again before anybody else does.
alter table document_version no force row level security;
update document_version asked set gave_way_at = asked.withdrawn_at
  from document_version adopted
  where adopted.tenant_id = asked.tenant_id and adopted.document_id = asked.document_id
    and adopted.based_on = asked.number and adopted.changed_at_meeting and adopted.published_at is not null
    and asked.state = 'WITHDRAWN' and asked.frozen_at is not null;
alter table document_version force row level security;
