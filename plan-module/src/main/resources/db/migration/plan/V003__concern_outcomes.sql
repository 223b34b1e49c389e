create table concern_outcome (
  id bigint not null auto_increment,
  assessment_id bigint not null,
  concern_id bigint not null,
  outcome text not null,
  version bigint not null default 0,
  constraint pk_concern_outcome primary key (id),
  constraint uq_concern_outcome unique (assessment_id, concern_id)
) engine = InnoDB default charset = utf8mb4;
