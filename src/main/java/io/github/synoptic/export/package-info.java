/// Between notes and the disk: notes leave, in a format or by a template, and marks come back.
package io.github.synoptic.export;
