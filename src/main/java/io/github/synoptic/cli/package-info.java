/// The command line: arguments, commands, exit codes.
package io.github.synoptic.cli;
