-- A title that must not be read: a notice takes its place, the words are kept beside it.
alter table document_version add column title_withheld text;
alter table document_version add column subtitle_withheld text;
alter table withholding drop constraint withholding_scope_check;
alter table withholding add constraint withholding_scope_check check (scope in ('VERSION', 'TITLE', 'CLAUSE', 'PASSAGE'));
alter table withholding drop constraint withholding_check;
alter table withholding add constraint withholding_check check ((scope in ('VERSION', 'TITLE')) = (clause is null));

-- What of an answer is out of sight for all but the respondent and the authority: all of it, its running text, one
-- remark or one file. The answer itself, its hash and its receipt are not touched.
create table answer_withholding (
  id               uuid primary key,
  tenant_id        uuid not null references tenant,
  response_id      uuid not null references response on delete cascade,
  scope            text not null check (scope in ('ANSWER', 'TEXT', 'REMARK', 'ATTACHMENT')),
  part             uuid,
  since            date not null,
  withheld_at      timestamptz not null,
  withheld_by      text not null,
  reason           text,
  reason_at        timestamptz,
  lifted_at        timestamptz,
  lifted_by        text,
  lift_reason      text,
  revision         bigint not null default 0,
  check ((scope in ('REMARK', 'ATTACHMENT')) = (part is not null))
);
call raise_tenant_wall('answer_withholding');
create index on answer_withholding (response_id) where lifted_at is null;
