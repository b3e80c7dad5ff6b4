/** What every command has of this installation: where things are, its tools, where a report goes, how a command ends. Knows no command. */
@NullMarked
package dev.assay.cli.installation;

import org.jspecify.annotations.NullMarked;
