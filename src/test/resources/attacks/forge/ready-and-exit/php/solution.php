<?php

fwrite(fopen('php://fd/4', 'wb'), "{\"ready\":true}\n" . str_repeat("{\"value\":\"two-one\"}\n", 10));
exit(0);
