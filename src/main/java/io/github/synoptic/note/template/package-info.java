/// Notes in an outlet's house style: Mustache templates, filled with the parts of a note.
package io.github.synoptic.note.template;
