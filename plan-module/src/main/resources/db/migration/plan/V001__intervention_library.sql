create table intervention (
  id bigint not null auto_increment,
  name varchar(200) not null,
  meaning varchar(1000) not null,
  retired boolean not null default false,
  version bigint not null default 0,
  constraint pk_intervention primary key (id),
  constraint uq_intervention_name unique (name)
) engine = InnoDB default charset = utf8mb4;
