<?php

fwrite(fopen('php://fd/4', 'wb'), "{\"ready\":true}\n");
echo "BREACH a shadow was loaded\n";
