-- To which tenant a private thing belongs, whoever asks: so that an attempt at somebody else's is written down there. It says
-- no more than that, and to nobody who does not hold the random id already. What everybody may read has no owner here.
create function whose(named uuid) returns uuid
  language sql stable security definer
  set search_path = pg_catalog, public, pg_temp
  return (select owner from (
    select tenant_id as owner from response where id = named
    union all select tenant_id from remark where id = named
    union all select tenant_id from attachment where id = named
    union all select tenant_id from minority_statement where id = named
    union all select tenant_id from answer_withholding where id = named
    union all select tenant_id from consultee where id = named
    union all select tenant_id from withholding where id = named
    union all select tenant_id from clause_note where id = named
    union all select tenant_id from import where id = named
    union all select tenant_id from membership where id = named
    union all select tenant_id from seat where id = named
    union all select tenant_id from unit_member where id = named
    union all select tenant_id from notice where id = named
    union all select identity.tenant_id from clause_identity identity join document on document.id = identity.document_id
      where identity.id = named and document.access <> 'PUBLIC') all_of_them limit 1);

revoke all on function whose(uuid) from public;
grant execute on function whose(uuid) to ${app_role};
