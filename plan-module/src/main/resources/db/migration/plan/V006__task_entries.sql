create table task_entry (
  id bigint not null auto_increment,
  task_id bigint not null,
  kind varchar(30) not null,
  words text not null,
  in_the_way text not null,
  form_key char(36) not null,
  written_at datetime(6) not null,
  written_by bigint not null,
  writer varchar(200) not null,
  constraint pk_task_entry primary key (id),
  constraint uq_task_entry_form unique (task_id, form_key),
  constraint fk_task_entry_task foreign key (task_id) references task (id)
) engine = InnoDB default charset = utf8mb4;
