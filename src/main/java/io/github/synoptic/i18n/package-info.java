/// The program's own words by key.
package io.github.synoptic.i18n;
