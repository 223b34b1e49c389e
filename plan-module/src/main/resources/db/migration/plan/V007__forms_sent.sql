-- one row for each form that was taken: of two sent at the same moment the second waits for the first
create table form_sent (
  assessment_id bigint not null,
  form_key char(36) not null,
  constraint pk_form_sent primary key (assessment_id, form_key)
) engine = InnoDB default charset = utf8mb4;
