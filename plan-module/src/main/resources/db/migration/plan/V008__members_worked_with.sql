alter table plan_action add column direct_work varchar(30);

create table action_member (
  action_id bigint not null,
  person_id bigint not null,
  constraint pk_action_member primary key (action_id, person_id),
  constraint fk_action_member_action foreign key (action_id) references plan_action (id)
) engine = InnoDB default charset = utf8mb4;
