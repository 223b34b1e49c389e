insert into intervention (name, meaning) values
  ('Bystander work', 'Young people who see harm learn safe ways to step in, get help or support the person it happened to.'),
  ('Conflict resolution and restorative work', 'Those who harmed and those who were harmed are helped to settle what happened, safely and only if they want to.'),
  ('Group work with leaders of the group', 'Sessions with the young people whom others follow, so that what they lead towards changes.'),
  ('Group work with some members', 'Sessions with those in the group who need support, without singling them out before the others.'),
  ('Group work with the whole group', 'Sessions with everyone in the group about how they treat each other, where it is safe to bring them together.'),
  ('Detached and outreach youth work', 'Youth workers meet young people where they already spend time and become adults they can turn to.'),
  ('Enforcement', 'Police or council powers against the people, places or businesses that make harm possible.'),
  ('Weapon-carrying work in groups', 'Work with a group on why weapons are carried, what fear has to do with it and what would make it unnecessary.'),
  ('Bereavement support for a group', 'Young people who have lost a friend together are supported together with grief and trauma.'),
  ('Sexual-harm group work', 'Specialist work with a group about consent, respect and harmful sexual behaviour.'),
  ('Work with families together', 'Several families meet and work together on what they can do around the group.'),
  ('School-wide culture work', 'The school changes what is tolerated and what is noticed: policy, staff, lessons, corridors, reporting.'),
  ('Changes to a place', 'What a place is like changes: lighting, supervision, opening times, who looks out for young people there.');
