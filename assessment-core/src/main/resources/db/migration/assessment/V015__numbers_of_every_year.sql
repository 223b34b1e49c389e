-- The row of every year stands before anybody takes a number: made by the year's first referral, it
-- let the others wait for each other in a circle when that referral was taken back.
INSERT IGNORE INTO assessment_number (year, last_given) SELECT seq, 0 FROM seq_2020_to_2199;
