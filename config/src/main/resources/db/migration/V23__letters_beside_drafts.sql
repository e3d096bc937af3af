-- What a consultee writes here and what the secretariat writes down for it are begun side by side.
drop index one_open_response;
create unique index one_open_response on response (consultee_id, document_id, (channel = 'PORTAL')) nulls not distinct
  where state in ('DRAFT', 'APPROVED');
