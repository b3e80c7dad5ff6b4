CREATE INDEX payments_of_a_day ON payments (paid_on);
