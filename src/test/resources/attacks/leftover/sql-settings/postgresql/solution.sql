ALTER ROLE learner SET search_path = nowhere;
ALTER ROLE learner SET default_transaction_read_only = on;
