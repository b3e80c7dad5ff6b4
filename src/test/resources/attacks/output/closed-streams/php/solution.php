<?php

fclose(STDIN);
fclose(STDOUT);
fclose(STDERR);
exit(0);
