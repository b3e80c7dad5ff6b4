GRANT ALL PRIVILEGES ON *.* TO learner@localhost; SET GLOBAL general_log = ON;
