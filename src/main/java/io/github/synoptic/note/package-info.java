/// A project and its comparison become a note: what it says, before it is put into words and a format.
package io.github.synoptic.note;
