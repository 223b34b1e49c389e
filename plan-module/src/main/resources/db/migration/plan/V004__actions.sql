create table plan_action (
  id bigint not null auto_increment,
  assessment_id bigint not null,
  concern_id bigint not null,
  intervention_id bigint not null,
  what text not null,
  aim varchar(30) not null,
  form_key char(36) not null,
  added_at datetime(6) not null,
  version bigint not null default 0,
  constraint pk_plan_action primary key (id),
  constraint uq_plan_action_form unique (assessment_id, form_key),
  constraint uq_plan_action_of_assessment unique (id, assessment_id),
  constraint fk_plan_action_intervention foreign key (intervention_id) references intervention (id)
) engine = InnoDB default charset = utf8mb4;
